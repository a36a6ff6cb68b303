import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentFromPlainText } from '#shared/document/document.ts';
import { filesIn } from '#tests/support/folder.ts';
import { createTestCore } from '#tests/support/vault.ts';

const passphrase = 'walnut-passphrase';
/** None of these may stand in any file, in either of the forms that programs store text in. */
const words = [
  'Zanzibarwind',
  'quokkatitle',
  'trufflestrength',
  'gondolagoal',
  'milestonelantern',
  'marmaladetag',
];

function readableIn(folder: string): string[] {
  const wanted = [...words, passphrase];
  return filesIn(folder).flatMap((name) => {
    const content = readFileSync(join(folder, name));
    return wanted
      .flatMap((word) => [Buffer.from(word), Buffer.from(word.toLowerCase()), Buffer.from(word, 'utf16le')])
      .some((bytes) => content.includes(bytes))
      ? [name]
      : [];
  });
}

test('no word that was written can be read in any file of the vault, open or closed', async () => {
  const core = await createTestCore({ vault: passphrase, window: true });
  const { folder } = core;
  const text = 'Zanzibarwind blew over the harbour. '.repeat(3_000);
  const entry = await core.must('journal.add', {
    title: 'quokkatitle',
    date: '2026-03-04',
    document: documentFromPlainText(text),
    tags: ['marmaladetag'],
  });
  await core.must('journal.save', {
    id: entry.id,
    revision: entry.revision,
    title: 'quokkatitle again',
    date: '2026-03-04',
    document: documentFromPlainText(`${text} More of it.`),
  });
  await core.must('reflection.addClaim', { kind: 'strength', name: 'trufflestrength' });
  const goal = await core.must('goals.add', { title: 'gondolagoal' });
  await core.must('goals.addMilestone', { goal: goal.id, title: 'milestonelantern' });
  await core.must('journal.trash', { id: entry.id });
  await core.must('search.find', { text: 'zanzibar*', typing: true });
  await core.vault.backUpIfDue();
  await core.must('vault.changePassphrase', { current: passphrase, next: `${passphrase} the second` });
  await core.must('vault.verify', { job: 'v' });
  const [backup] = core.vault.backups();
  const { token } = await core.vault.inspectBackup({ id: backup?.id ?? '' });

  expect(statSync(join(folder, 'waymark.db-wal')).size).toBeGreaterThan(100_000);
  expect(readableIn(folder)).toEqual([]);
  await core.vault.restore(token);
  expect(readableIn(folder)).toEqual([]);
  await core.close();
  expect(filesIn(folder).length).toBeGreaterThan(5);
  expect(readableIn(folder)).toEqual([]);
});
