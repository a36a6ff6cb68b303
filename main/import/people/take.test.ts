import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Db } from '#main/database/open.ts';
import { undoImport } from '#main/import/undo.ts';
import { savePerson } from '#main/people/index.ts';
import { exchangeChoices, exchangePreview, exchangeReport } from '#shared/transfer/people.ts';
import { openTestDatabase, temporaryFolder } from '#tests/support/database.ts';
import { linkedinFolder } from '#tests/support/linkedin.ts';
import { previewPeople } from './preview.ts';
import { takePeople } from './take.ts';
import type { TakeOrder } from './tasks.ts';

const at = '2026-03-04T12:00:00.000Z';

function fileOf(text: string, name = 'people.csv'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
}

const reading = (path: string) => ({ path, format: null, uses: null, span: null, today: '2026-03-04' });

async function take(
  db: Db,
  path: string,
  choices: Partial<TakeOrder['choices']> = {},
  more: Partial<TakeOrder> = {},
) {
  const order = { ...reading(path), choices: exchangeChoices.parse(choices), seal: null, dryRun: false, at };
  return exchangeReport.parse(await takePeople({ ...order, ...more }, { db, progress: () => {} }));
}

const preview = async (db: Db, path: string) =>
  exchangePreview.parse(await previewPeople(reading(path), { db, progress: () => {} }));

const undo = (db: Db, batch: string | null) =>
  undoImport({ batch: batch ?? '', at: '2026-03-05T12:00:00.000Z' }, { db, progress: () => {} });

const people = (db: Db) =>
  db
    .prepare(
      `SELECT people.name, work, organisations.name AS organisation, note, contacts FROM people
       LEFT JOIN organisations ON organisations.id = people.organisation
       WHERE people.trashed_at IS NULL ORDER BY people.name, people.id`,
    )
    .all();

describe('people who come in', () => {
  test('are met again, are filled up, and are never overwritten', async () => {
    const db = openTestDatabase();
    const first = await take(db, fileOf('Name,E-mail,Work\nAna Lisboa,ana@x.example,Researcher\n'));
    expect(first).toMatchObject({ found: 1, added: 1, people: 1, organisations: 0 });
    const second = fileOf(
      'Name,E-mail,Phone,Work,Company,Notes\nAna M. Lisboa,ANA@x.example,+1 23,Head,Harbour,Met at sea\n',
    );
    const shown = await preview(db, second);
    expect(shown.lines).toMatchObject([
      {
        state: 'changed',
        match: { name: 'Ana Lisboa', detail: 'Researcher' },
        changes: [
          { field: 'name', before: 'Ana Lisboa', after: 'Ana M. Lisboa', fills: false },
          { field: 'work', before: 'Researcher', after: 'Head', fills: false },
          { field: 'organisation', before: '', after: 'Harbour', fills: true },
          { field: 'note', before: '', after: 'Met at sea', fills: true },
          { field: 'contacts', before: '', after: '+1 23', fills: true },
        ],
      },
    ]);
    const report = await take(db, second, { lines: [{ id: 1, act: 'in', take: ['name'], leave: ['note'] }] });
    expect(report).toMatchObject({ added: 0, updated: 1, organisations: 1 });
    expect(people(db)).toMatchObject([
      { name: 'Ana M. Lisboa', work: 'Researcher', organisation: 'Harbour', note: '' },
    ]);
    // Once more, nothing is new.
    expect(await take(db, second)).toMatchObject({ batch: null, added: 0, updated: 0, skipped: 1 });
  });

  test('of whom nobody can tell stay out until somebody says who they are', async () => {
    const db = openTestDatabase();
    await take(db, fileOf('Name,Company\nSam Hill,Mill\n'));
    const other = fileOf('Name,Company\nSam Hill,Quay\n');
    expect((await preview(db, other)).lines).toMatchObject([{ state: 'maybe', match: { detail: 'Mill' } }]);
    expect(await take(db, other)).toMatchObject({
      added: 0,
      skipped: 1,
      problems: [{ where: 'Row 2, Sam Hill' }],
    });
    expect(await take(db, other, { lines: [{ id: 1, act: 'another', take: [], leave: [] }] })).toMatchObject({
      added: 1,
    });
    expect(people(db)).toHaveLength(2);
  });

  test('are found by the same words as somebody who was written down', async () => {
    const db = openTestDatabase();
    const words = () => db.prepare("SELECT title, body FROM search_text WHERE kind = 'person'").all();
    await take(
      db,
      fileOf(
        'Name,E-mail,Phone,Work,City,Notes,Tags\nAna,a@x.example,+1 2,Cook,Porto,Tea,"Sea, sea, Salt"\n',
      ),
    );
    const before = words();
    const id = db.prepare<[], string>('SELECT id FROM people').pluck().get() ?? '';
    const clock = { now: () => new Date(at) };
    savePerson(db, clock, { id, revision: 1, note: 'Milk' });
    savePerson(db, clock, { id, revision: 2, note: 'Tea' });
    expect(words()).toEqual(before);
  });

  test('two of one name in one source are two, and the same one twice is one', async () => {
    const db = openTestDatabase();
    const path = fileOf('Name,E-mail\nSam Hill,a@x.example\nSam Hill,b@x.example\nSam Hill,a@x.example\n');
    expect(await take(db, path)).toMatchObject({ found: 3, added: 2, skipped: 1 });
    expect(await take(db, path)).toMatchObject({ found: 3, added: 0, skipped: 3 });
  });

  test('an office with one address is no reason to make one person of all', async () => {
    const db = openTestDatabase();
    const path = fileOf('Name,E-mail\nAna Lisboa,desk@x.example\nBen Okafor,desk@x.example\n');
    expect(await take(db, path)).toMatchObject({ added: 2 });
  });

  test('come in as they were shown, or not at all', async () => {
    const db = openTestDatabase();
    const path = fileOf('Name,E-mail\nAna,a@x.example\n');
    const { seal } = await preview(db, path);
    writeFileSync(path, 'Name,E-mail\nAna,a@x.example\nBen,b@x.example\n');
    await expect(take(db, path, {}, { seal })).rejects.toMatchObject({ kind: 'conflict' });
    expect(people(db)).toEqual([]);
    expect(db.prepare('SELECT count(*) AS count FROM imports').get()).toEqual({ count: 0 });
    const again = await preview(db, path);
    expect(await take(db, path, {}, { seal: again.seal })).toMatchObject({ added: 2 });
  });
});

describe('the copy of one’s data', () => {
  test('becomes people, roles, skills and what was learned, and each group can stay out', async () => {
    const db = openTestDatabase();
    const folder = linkedinFolder(join(temporaryFolder(), 'copy'));
    expect(await take(db, folder, { without: ['profile', 'organisations'] })).toMatchObject({
      ...{ found: 9, added: 8, skipped: 1, people: 2, organisations: 0, roles: 3, skills: 2, learning: 1 },
      entries: 0,
    });
    expect(db.prepare('SELECT name, sort, status, done_on, expires_on FROM learning_items').all()).toEqual([
      {
        name: 'Plain Language',
        sort: 'certificate',
        status: 'done',
        done_on: '2023-02-01',
        expires_on: '2026-02-28',
      },
    ]);
    expect(people(db)).toMatchObject([
      { name: 'Ana Lisboa', work: 'UX researcher, Harbour Research', organisation: null },
      { name: 'Chidi Okafor, PhD' },
    ]);
    const rest = await take(db, folder);
    expect(rest).toMatchObject({ people: 0, roles: 0, skills: 0, learning: 0, entries: 1 });
  });
});

describe('taking it back', () => {
  test('moves what was added to the trash, and puts back what was changed unless it was changed since', async () => {
    const db = openTestDatabase();
    await take(db, fileOf('Name,E-mail\nAna Lisboa,ana@x.example\nBen Okafor,ben@x.example\n'));
    const before = people(db);
    const { batch } = await take(
      db,
      fileOf(
        'Name,E-mail,Work,Company,Notes\nAna Lisboa,ana@x.example,Head,Harbour,Tea\nBen Okafor,ben@x.example,Cook,,\nZoë,,,Mill,\n',
      ),
    );
    // Somebody writes on.
    db.prepare(
      `INSERT INTO history (kind, record, revision, change, kept_at, state)
       SELECT 'person', id, revision, 'edit', @at, json_object('id', id, 'name', name, 'work', work, 'organisation', organisation,
         'place', place, 'met', met, 'closeness', closeness, 'note', note, 'tags', tags, 'contacts', contacts,
         'birthday', birthday, 'picture', picture, 'revision', revision) FROM people WHERE name = 'Ana Lisboa'`,
    ).run({ at });
    db.prepare(
      "UPDATE people SET note = 'Tea, no milk', revision = revision + 1 WHERE name = 'Ana Lisboa'",
    ).run();
    expect(undo(db, batch)).toEqual({
      removed: 3,
      putBack: 2,
      problems: [{ where: 'Ana Lisboa', reason: 'The note was changed since, so it stays.' }],
    });
    expect(people(db)).toEqual(
      before.map((person, place) => (place === 0 ? { ...(person as object), note: 'Tea, no milk' } : person)),
    );
    // A second time changes nothing.
    expect(undo(db, batch)).toMatchObject({ removed: 0 });
  });

  test('leaves an organisation that somebody else belongs to by now', async () => {
    const db = openTestDatabase();
    const { batch } = await take(db, fileOf('Name,Company\nAna,Harbour\n'));
    await take(db, fileOf('Name,Company\nBen,Harbour\n'));
    expect(undo(db, batch)).toEqual({
      removed: 1,
      putBack: 0,
      problems: [{ where: 'Harbour', reason: 'Somebody else belongs to it now, so it stays.' }],
    });
  });
});
