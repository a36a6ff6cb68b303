import { expect, test } from 'vitest';
import { attachmentsHandlers } from '#main/attachments/index.ts';
import { addGoal, addMilestone, trashGoal } from '#main/goals/index.ts';
import {
  addEntry,
  firstJournal,
  getEntry,
  journalHandlers,
  saveEntry,
  trashEntry,
} from '#main/journal/index.ts';
import { addPerson, trashPerson } from '#main/people/index.ts';
import { addClaim, addEvidence, listClaims, trashClaim } from '#main/reflection/index.ts';
import { find } from '#main/search/find.ts';
import { documentFromPlainText, documentOf, paragraphNode } from '#shared/document/document.ts';
import { type TestContext, testContext } from '#tests/support/database.ts';
import { trashHandlers } from './index.ts';
import { createTrashUpkeep } from './keep-for.ts';

const secret = 'zanzibar';

/** Every table that holds the word or the id somewhere. */
function tracesOf({ db }: TestContext, ...wanted: string[]): string[] {
  const tables = db
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_index%' AND name NOT LIKE 'sqlite_%'",
    )
    .pluck()
    .all();
  const found = tables.filter((table) =>
    JSON.stringify(db.prepare(`SELECT * FROM ${table}`).all()).match(new RegExp(wanted.join('|'))),
  );
  const inIndex = db
    .prepare('SELECT count(*) FROM search_index WHERE search_index MATCH ?')
    .pluck()
    .get(secret);
  return inIndex === 0 ? found : [...found, 'search_index'];
}

async function picture(context: TestContext, more = ''): Promise<string> {
  const dot = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const bytes = Buffer.concat([dot, Buffer.from(more)]);
  const { id } = await attachmentsHandlers['attachments.begin'](context, {
    name: 'dot.png',
    bytes: bytes.length,
    head: bytes.toString('base64'),
  });
  await attachmentsHandlers['attachments.append'](context, { id, part: 0, data: bytes.toString('base64') });
  await attachmentsHandlers['attachments.finish'](context, { id });
  return id;
}

function withFile(words: string, attachment: string) {
  return documentOf([
    paragraphNode(words),
    {
      type: 'file',
      version: 1,
      attachment,
      name: 'dot.png',
      bytes: 70,
      mediaType: 'image/png',
      format: '',
      indent: 0,
      direction: null,
    },
  ]);
}

test('an entry that is deleted for ever leaves nothing behind, and others keep what is theirs', async () => {
  const context = testContext();
  const { db, clock } = context;
  const file = await picture(context);
  const shared = await picture(context, 'another');
  const entry = addEntry(db, clock, {
    title: secret,
    date: '2026-03-04',
    tags: [secret, 'kept'],
    document: withFile(secret, file),
  });
  const other = addEntry(db, clock, {
    title: 'other',
    date: '2026-03-04',
    tags: ['kept'],
    document: withFile('x', shared),
  });
  journalHandlers['journal.tie'](context, { id: other.id, kind: 'entry', record: entry.id });
  clock.advance(3_600_000);
  saveEntry(db, clock, {
    id: entry.id,
    revision: 1,
    title: secret,
    date: '2026-03-04',
    document: withFile(`${secret} more`, file),
  });
  journalHandlers['journal.describe'](context, { id: entry.id, changes: { place: secret } });
  const claim = addClaim(db, clock, { kind: 'strength', name: 'Calm', description: '' });
  addEvidence(db, clock, { claim: claim.id, words: 'own words', entry: entry.id });
  addEvidence(db, clock, { claim: claim.id, words: '', entry: entry.id });
  trashEntry(db, clock, entry.id);

  expect(trashHandlers['trash.previewPurge'](context, { item: { kind: 'entry', id: entry.id } })).toEqual({
    items: 1,
    versions: 2,
    evidence: 2,
    milestones: 0,
    files: 1,
  });
  expect(await trashHandlers['trash.purge'](context, { item: { kind: 'entry', id: entry.id } })).toEqual({
    deleted: 1,
  });
  expect(tracesOf(context, secret, file)).toEqual([]);
  expect(tracesOf(context, entry.id)).toEqual(['history']);
  // What is left is the strength's own history, which tells what it once leaned on.
  expect(
    db.prepare('SELECT DISTINCT kind FROM history WHERE state LIKE ?').pluck().all(`%${entry.id}%`),
  ).toEqual(['claim']);
  expect(listClaims(db, 'strength')[0]?.evidence).toMatchObject([{ words: 'own words', entry: null }]);
  expect(getEntry(db, other.id).tags).toEqual(['kept']);
  expect(db.prepare('SELECT id FROM attachments').pluck().all()).toEqual([shared]);
  expect(() =>
    trashHandlers['trash.previewPurge'](context, { item: { kind: 'entry', id: other.id } }),
  ).toThrow(/not in the trash/);
});

test('all of the trash goes at once, of every kind', async () => {
  const context = testContext();
  const { db, clock } = context;
  const entry = addEntry(db, clock, { title: secret, date: '2026-03-04', tags: [] });
  const goal = addGoal(db, clock, { title: secret, status: 'next' });
  addMilestone(db, clock, { goal: goal.id, title: secret, due: null });
  const claim = addClaim(db, clock, { kind: 'weakness', name: secret, description: secret });
  const person = addPerson(db, clock, { name: secret });
  trashEntry(db, clock, entry.id);
  trashGoal(db, clock, goal.id);
  trashClaim(db, clock, claim.id);
  trashPerson(db, clock, person.id);
  const template = journalHandlers['journal.addTemplate'](context, {
    name: secret,
    title: '',
    document: documentFromPlainText(secret),
  });
  journalHandlers['journal.setTemplateRule'](context, {
    journal: firstJournal(db),
    weekday: 0,
    template: template.key,
  });
  journalHandlers['journal.removeTemplate'](context, { id: template.key });
  expect(trashHandlers['trash.previewPurge'](context, { item: null })).toMatchObject({
    items: 5,
    milestones: 1,
  });
  expect(await trashHandlers['trash.purge'](context, { item: null })).toEqual({ deleted: 5 });
  expect(tracesOf(context, secret, template.key)).toEqual([]);
  expect(trashHandlers['trash.list'](context)).toEqual([]);
  expect(find(db, { text: secret, limit: 5, offset: 0, typing: false }).results).toEqual([]);
});

test('the trash empties itself after the time that was chosen, 30 days at first, or never', async () => {
  const context = testContext();
  const { db, clock, jobs } = context;
  const upkeep = createTrashUpkeep(
    jobs,
    () => {},
    () => {},
  );
  const day = 86_400_000;
  const look = async (): Promise<number> => {
    upkeep(db, clock);
    await new Promise((resolve) => setImmediate(resolve));
    return trashHandlers['trash.list'](context).length;
  };
  const put = (): void => {
    const { id } = addEntry(db, clock, {
      title: 'x',
      date: '2026-03-04',
      tags: [],
      document: documentFromPlainText('y'),
    });
    trashEntry(db, clock, id);
  };
  put();
  const [item] = trashHandlers['trash.list'](context);
  expect(item?.goesAt).toBe('2026-04-03T12:00:00.000Z');
  clock.advance(29 * day);
  put();
  expect(await look()).toBe(2);
  clock.advance(1.5 * day);
  expect(await look()).toBe(1);
  trashHandlers['trash.setKeepFor'](context, { days: null });
  clock.advance(400 * day);
  expect(await look()).toBe(1);
  expect(trashHandlers['trash.list'](context)[0]?.goesAt).toBeNull();
  trashHandlers['trash.setKeepFor'](context, { days: 7 });
  expect(trashHandlers['trash.keepFor'](context)).toEqual({ days: 7 });
  expect(await look()).toBe(0);
});
