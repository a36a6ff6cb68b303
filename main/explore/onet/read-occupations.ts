import type { TaskContext } from '#main/bridge/task-context.ts';
import { syncFile } from '#main/ports/durable.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Edition } from '#shared/explore/library.ts';
import { createEdition, type ReadEdition } from './edition.ts';
import { hasInterests, writeFacts } from './facts-file.ts';
import { openSource, type Source } from './source.ts';
import { plain, type TableName, tableNames, textOf } from './tables.ts';
import type { OccupationsOrder } from './tasks.ts';

/** How much of the work is writing, in parts of reading. */
const shareOfWriting = 1;
/** How often progress is told while writing, in occupations. */
const tellEvery = 64;

/**
 * Reads an edition of O*NET into a new file of facts.
 *
 * @throws WaymarkError `not-found` or `invalid` when the edition cannot be taken; what was begun of the file is the caller's to
 * remove.
 */
export async function readOccupations(
  { source: path, target, at }: OccupationsOrder,
  { progress }: Pick<TaskContext, 'progress'>,
): Promise<Edition> {
  const source = await openSource(path);
  try {
    const read = createEdition();
    const whole = tableNames.reduce((sum, name) => sum + (source.sizes.get(plain(name)) ?? 0), 0);
    const total = whole * (1 + shareOfWriting);
    const tables: TableName[] = [];
    let done = 0;
    for (const name of tableNames) {
      if (!source.sizes.has(plain(name))) continue;
      const bytes = await source.read(plain(name));
      if (read.take(name, textOf(bytes, name))) tables.push(name);
      if (name === 'Occupation Data') checkOccupations(read, tables);
      done += bytes.length;
      progress(done, total);
    }
    const occupations = [...read.occupations.values()];
    const edition: Edition = {
      version: await versionOf(source),
      occupations: occupations.length,
      withInterests: occupations.filter(hasInterests).length,
      readAt: at,
      tables,
      missing: missingOf(tables),
    };
    let written = 0;
    writeFacts(target, edition, occupations, () => {
      written += 1;
      if (written % tellEvery === 0) {
        progress(whole + Math.round((written / occupations.length) * whole * shareOfWriting), total);
      }
    });
    syncFile(target);
    progress(total, total);
    return edition;
  } finally {
    source.close();
  }
}

function checkOccupations({ occupations }: ReadEdition, tables: readonly TableName[]): void {
  if (tables.length === 0) {
    throw new WaymarkError(
      'invalid',
      'The table “Occupation Data” has other columns than O*NET’s. Choose O*NET’s text edition just as it was downloaded.',
    );
  }
  if (occupations.size === 0) {
    throw new WaymarkError(
      'invalid',
      'The table “Occupation Data” holds no occupation. Choose O*NET’s text edition just as it was downloaded.',
    );
  }
}

/** What an edition might hold and does not. Skills are one table or two. */
function missingOf(tables: readonly TableName[]): TableName[] {
  const divided: readonly TableName[] = ['Essential Skills', 'Transferable Skills'];
  const isDivided = divided.some((name) => tables.includes(name));
  const expected = tableNames.filter((name) => (isDivided ? name !== 'Skills' : !divided.includes(name)));
  return expected.filter((name) => !tables.includes(name));
}

/** The version that the edition says in its Read Me, else in the name of its folder or zip; empty when it does not. */
async function versionOf(source: Source): Promise<string> {
  if (source.sizes.has('read me')) {
    // Whatever its encoding: only digits are looked for.
    const about = (await source.read('read me')).toString('latin1', 0, 2_000);
    const said = /O\*NET\W{0,3}\s*(?:Database\s*)?(\d\d\.\d)\b/i.exec(about)?.[1];
    if (said !== undefined) return said;
  }
  for (const name of source.called) {
    const [, major, minor] = /(?:^|\D)(\d\d)[._](\d)(?!\d)/.exec(name) ?? [];
    if (major !== undefined) return `${major}.${minor}`;
  }
  return '';
}
