import { closeSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HandlersOf, OpenContext } from '#main/bridge/handlers.ts';
import type { Db } from '#main/database/open.ts';
import { instantOf } from '#main/ports/clock.ts';
import { discard, prepareIn, syncFolder } from '#main/ports/durable.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Edition } from '#shared/explore/library.ts';
import { closeFacts, factsFile, openFacts } from './facts.ts';
import { importOccupations } from './tasks.ts';

/** The calls that bring an edition of O*NET in and take it out. */
export const onetHandlers = {
  'explore.importOccupations': async (context, { job, kind }) => {
    const source = await context.shell.chooseSource({
      title: kind === 'folder' ? 'Choose the folder of O*NET’s text edition' : 'Choose O*NET’s text edition',
      kind,
      extensions: ['zip'],
    });
    return source === null ? null : await takeIn(context, source, job);
  },
  'explore.removeOccupations': ({ db }) => {
    takeOut(db);
    return {};
  },
} satisfies Pick<HandlersOf<'explore'>, 'explore.importOccupations' | 'explore.removeOccupations'>;

/** Reads an edition into a new file, and puts it in the place of the old one when it is whole. */
async function takeIn({ db, jobs, clock }: OpenContext, source: string, job: string): Promise<Edition> {
  const file = factsFile(db);
  const prepared = prepareIn(dirname(file));
  try {
    const target = join(prepared, 'occupations.db');
    const edition = await jobs.run(importOccupations, { source, target, at: instantOf(clock) }, job);
    put(db, target);
    return edition;
  } finally {
    discard(prepared);
  }
}

/** Facts that came with the program stay away as well: an empty file says that none are wanted. */
function takeOut(db: Db): void {
  const file = factsFile(db);
  closeFacts(db);
  rmSync(file, { force: true });
  syncFolder(dirname(file));
  if (openFacts(db) === null) return;
  const prepared = prepareIn(dirname(file));
  try {
    const empty = join(prepared, 'occupations.db');
    closeSync(openSync(empty, 'wx', 0o600));
    put(db, empty);
  } finally {
    discard(prepared);
  }
}

function put(db: Db, made: string): void {
  const file = factsFile(db);
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    throw new WaymarkError(
      'storage',
      'A folder called occupations.db is in the way in the vault’s folder. Move it elsewhere and try again.',
    );
  }
  closeFacts(db);
  renameSync(made, file);
  syncFolder(dirname(file));
}
