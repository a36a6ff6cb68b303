import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { bytesOf, collectUnused, countAttachments, storeFile } from '#main/attachments/index.ts';
import { instantOf } from '#main/ports/clock.ts';
import { dayInMs } from '#shared/calendar/dates.ts';
import { documentOf, paragraphNode } from '#shared/document/document.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';

const data = randomBytes(3_000);

async function withFile() {
  const core = await createTestCore();
  const { db } = core.vault.opened();
  const { id: application } = await core.must('explore.addApplication', { employer: 'Port of Ystad' });
  const { id: attachment } = storeFile(db, core.clock, { name: 'Letter zanzibar.pdf', data });
  const added = await core.act('explore.addApplicationFile', { application, attachment });
  return { core, db, application, attachment, added };
}

/** What a collection takes away after so many days. */
function collectAfter(core: TestCore, days: number): number {
  core.clock.advance(days * dayInMs);
  return collectUnused({ at: instantOf(core.clock) }, { db: core.vault.opened().db }).removed;
}

test('a file stays with its application for as long as it is there, and is found by its name', async () => {
  const { core, db, application, attachment, added } = await withFile();
  expect(added.value.files).toMatchObject([{ attachment, name: 'Letter zanzibar.pdf', bytes: 3_000 }]);
  // Once is enough.
  const again = await core.must('explore.addApplicationFile', { application, attachment });
  expect(again.files).toHaveLength(1);
  expect((await core.must('search.find', { text: 'zanzibar' })).total).toBe(1);
  collectAfter(core, 40);
  expect(collectAfter(core, 40)).toBe(0);
  expect(Buffer.concat([...bytesOf(db, attachment)]).equals(data)).toBe(true);
  expect(await core.must('vault.verify', { job: 'verify' })).toMatchObject({ ok: true });
});

test('one that was taken away comes back, and goes for good when its time in the trash is over', async () => {
  const { core, db, application, added } = await withFile();
  const id = added.value.files[0]?.id ?? '';
  const removed = await core.act('explore.removeApplicationFile', { id });
  expect(removed.value.files).toEqual([]);
  collectAfter(core, 20);
  await removed.undo();
  expect((await core.must('explore.application', { id: application })).files).toHaveLength(1);
  await added.undo();
  expect((await core.must('explore.application', { id: application })).files).toEqual([]);
  await added.redo();
  await core.must('explore.removeApplicationFile', { id });
  collectAfter(core, 40);
  expect(collectAfter(core, 40)).toBe(0);
  expect(countAttachments(db)).toBe(1);
});

test('a purged application takes its files with it, but for what an entry holds too', async () => {
  const { core, db, application, attachment } = await withFile();
  const own = storeFile(db, core.clock, { name: 'Own.pdf', data: randomBytes(2_000) });
  await core.must('explore.addApplicationFile', { application, attachment: own.id });
  const entry = await core.must('journal.add', { title: 'A day', date: '2026-03-03' });
  await core.must('journal.save', {
    ...entry,
    document: documentOf([
      paragraphNode('With the letter'),
      { type: 'file', version: 1, attachment, name: 'Letter' },
    ]),
  });
  await core.must('explore.trashApplication', { id: application });
  const item = { kind: 'application', id: application } as const;
  expect(await core.must('trash.previewPurge', { item })).toMatchObject({ files: 1 });
  await core.must('trash.purge', { item });
  expect(db.prepare('SELECT id FROM attachments').pluck().all()).toEqual([attachment]);
});

test('a purged entry leaves the files that an application holds', async () => {
  const { core, db, attachment } = await withFile();
  const entry = await core.must('journal.add', { title: 'A day', date: '2026-03-03' });
  await core.must('journal.save', {
    ...entry,
    document: documentOf([
      { type: 'file', version: 1, attachment, name: 'Letter' },
      { type: 'paragraph', version: 1, children: [] },
    ]),
  });
  await core.must('journal.trash', { id: entry.id });
  const item = { kind: 'entry', id: entry.id } as const;
  expect(await core.must('trash.previewPurge', { item })).toMatchObject({ files: 0 });
  await core.must('trash.purge', { item });
  expect(collectAfter(core, 40)).toBe(0);
  expect(countAttachments(db)).toBe(1);
});

test('a file that has not come in as a whole is refused', async () => {
  const { core, application } = await withFile();
  const { id } = await core.must('attachments.begin', { name: 'half.bin', bytes: 10, head: '' });
  expect(await core.call('explore.addApplicationFile', { application, attachment: id })).toMatchObject({
    ok: false,
    error: { kind: 'not-found' },
  });
});
