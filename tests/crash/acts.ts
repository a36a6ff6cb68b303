import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '#main/core.ts';
import { migrations } from '#main/database/migrate.ts';
import type { Migration } from '#main/database/migration.ts';
import type { CallName, Input, Output } from '#shared/api.ts';
import { documentFromPlainText } from '#shared/document/document.ts';
import { breath } from '#tests/support/until.ts';

/** What a process does until it is killed. Each fact it tells was acknowledged by Waymark at that moment. */
export interface Stage {
  core: Core;
  /** A folder beside the vault for backups and files to import. */
  beside: string;
  tell: (fact: Fact) => void;
  /** What the next dialog answers. */
  answer: { path: string };
}

export type Fact =
  | { ready: true }
  | { entry: string; saved: number }
  | { imported: number }
  | { backup: string; holds: number }
  | { restoring: number }
  | { restored: number }
  | { passphrase: number }
  | { migrated: true }
  | { finished: true };

export const importedAtOnce = 400;
export const passphraseOf = (count: number): string => `passphrase number ${count}`;

export async function must<N extends CallName>(core: Core, name: N, input: Input<N>): Promise<Output<N>> {
  const result = await core.call(name, input);
  if (!result.ok) throw new Error(`${name}: ${result.error.kind}: ${result.error.message}`);
  return result.value;
}

/** Saves one entry over and over, as somebody who types; each save holds its number. */
async function autosave({ core, tell }: Stage, times = Number.POSITIVE_INFINITY): Promise<void> {
  const entry = await must(core, 'journal.add', { title: '0', date: '2026-03-04' });
  let { revision } = entry;
  tell({ entry: entry.id, saved: 0 });
  for (let saved = 1; saved <= times; saved += 1) {
    const document = documentFromPlainText(`Saved ${saved} times. ${'More words. '.repeat(saved % 400)}`);
    const { id, date } = entry;
    ({ revision } = await must(core, 'journal.save', { id, revision, title: String(saved), date, document }));
    tell({ entry: entry.id, saved });
    await breath();
  }
}

async function save(stage: Stage): Promise<void> {
  await autosave(stage);
}

/** Takes files in while somebody types. */
async function importing(stage: Stage): Promise<void> {
  const { core, beside, answer, tell } = stage;
  const typing = autosave(stage);
  for (let imported = 1; ; imported += 1) {
    const entries = Array.from({ length: importedAtOnce }, (_, index) => ({
      title: `Imported ${imported}`,
      body: `Entry ${index} of import ${imported}. ${'Words of it. '.repeat(20)}`,
      date: '2020-01-01',
      time: '12:00',
      tags: [],
      starred: false,
    }));
    answer.path = join(beside, `import-${imported}.json`);
    writeFileSync(answer.path, JSON.stringify({ tags: {}, entries }));
    await Promise.race([typing, must(core, 'transfer.import', { job: 'import', format: 'jrnl' })]);
    tell({ imported });
  }
}

/** Makes backups while somebody types. */
async function backup(stage: Stage): Promise<void> {
  const { core, beside, tell } = stage;
  const typing = autosave(stage);
  for (let count = 0; ; count += 1) {
    const { entries = 0 } = await must(core, 'vault.stats', {});
    const file = join(beside, `backup-${count}.waymark`);
    await Promise.race([typing, core.vault.backUpTo(file, 'backup')]);
    tell({ backup: file, holds: entries });
    await must(core, 'journal.add', { title: `Added ${count}`, date: '2026-03-05' });
  }
}

/** Goes back to a backup again and again, and writes an entry after each time. */
async function restore({ core, beside, tell }: Stage): Promise<void> {
  const file = join(beside, 'to-restore.waymark');
  await core.vault.backUpTo(file, 'backup');
  for (let count = 1; ; count += 1) {
    const entry = await must(core, 'journal.add', { title: String(count), date: '2026-03-04' });
    tell({ entry: entry.id, saved: count });
    const { token } = await core.vault.inspectBackup({ file });
    tell({ restoring: count });
    await core.vault.restore(token);
    tell({ restored: count });
  }
}

/** Changes the passphrase while somebody types. */
async function passphrase(stage: Stage): Promise<void> {
  const { core, tell } = stage;
  const typing = autosave(stage);
  for (let count = 0; ; count += 1) {
    const change = { current: passphraseOf(count), next: passphraseOf(count + 1) };
    await Promise.race([typing, must(core, 'vault.changePassphrase', change)]);
    tell({ passphrase: count + 1 });
  }
}

/** Puts a passphrase on a vault that had none, with backups in it. */
async function protect(stage: Stage): Promise<void> {
  const { core, tell } = stage;
  await core.vault.backUpIfDue();
  await autosave(stage, 50);
  await must(core, 'vault.protect', { passphrase: passphraseOf(0) });
  tell({ passphrase: 0 });
  await autosave(stage);
}

/** Makes a vault where there is none. */
async function create({ core, tell }: Stage): Promise<void> {
  await must(core, 'vault.create', { protection: 'passphrase', passphrase: passphraseOf(0) });
  tell({ passphrase: 0 });
}

/** Brings an older vault up to date, which opening alone does. */
async function migrate({ core, tell }: Stage): Promise<void> {
  const { state } = await must(core, 'vault.state', {});
  if (state !== 'open') throw new Error(`the vault is ${state}`);
  tell({ migrated: true });
}

export const acts = { save, importing, backup, restore, passphrase, protect, create, migrate } as const;
export type Act = keyof typeof acts;

/** A step that takes long enough to be killed in. */
const rewriting: Migration = {
  what: 'every entry anew',
  up: (db) => {
    db.exec("ALTER TABLE entries ADD COLUMN later TEXT NOT NULL DEFAULT ''");
    for (let round = 0; round < 20; round += 1) db.exec('UPDATE entries SET later = hex(randomblob(2000))');
  },
};
export const laterSteps: readonly Migration[] = [...migrations, rewriting];
