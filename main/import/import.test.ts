import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Db } from '#main/database/open.ts';
import { getEntry, listEntries, restoreEntry, saveEntry, trashEntry } from '#main/journal/index.ts';
import type { WaymarkError } from '#shared/bridge/errors.ts';
import { documentFromPlainText } from '#shared/document/document.ts';
import { markdownFromDocument } from '#shared/document/markdown.ts';
import type { Entry } from '#shared/journal/journal.ts';
import type { ImportReport } from '#shared/transfer/transfer.ts';
import { openTestDatabase, temporaryFolder, testClock } from '#tests/support/database.ts';
import { importEntries } from './import-entries.ts';
import type { ImportOrder } from './tasks.ts';
import { undoImport } from './undo.ts';

const at = '2026-03-04T12:00:00.000Z';

function bring(db: Db, path: string, more: Partial<ImportOrder> = {}): ImportReport {
  return importEntries({ path, format: null, dryRun: false, at, ...more }, { db, progress: () => {} });
}

/** The sentence with which a source is refused as a whole. */
function refusal(path: string, more: Partial<ImportOrder> = {}): string {
  const db = openTestDatabase();
  try {
    bring(db, path, more);
  } catch (error) {
    expect(everything(db)).toEqual([]);
    expect(db.prepare('SELECT count(*) FROM imports').pluck().get()).toBe(0);
    return `${(error as WaymarkError).kind}: ${(error as WaymarkError).message}`;
  }
  return 'not refused';
}

function everything(db: Db): Entry[] {
  return listEntries(db, { limit: 500 }).entries.map((item) => getEntry(db, item.id));
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

function folder(files: Record<string, string | Uint8Array>): string {
  const root = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

const one = { title: 'T', body: 'B', date: '2024-03-05', time: '08:30', tags: [], starred: false };
const jrnl = (...entries: object[]): string =>
  file('journal.json', JSON.stringify({ tags: {}, entries: entries.map((entry) => ({ ...one, ...entry })) }));

describe('jrnl', () => {
  it('comes in with days, times, tags and stars as they are, in 1660 as well', () => {
    const db = openTestDatabase();
    const path = jrnl(
      {
        title: "(Lord's day).",
        body: 'Dined *at home*.',
        date: '1660-01-01',
        time: '21:00',
        tags: ['@work', '#two words', ','],
        starred: true,
      },
      { date: '2024-02-29', time: '99:99' },
    );
    expect(bring(db, path)).toEqual({
      batch: expect.any(String),
      found: 2,
      imported: 2,
      skipped: 0,
      media: 0,
      from: '1660-01-01',
      to: '2024-02-29',
      problems: [],
    });
    const [late, old] = everything(db);
    expect(old).toMatchObject({
      title: "(Lord's day).",
      date: '1660-01-01',
      createdAt: '1660-01-01T21:00:00.000Z',
      tags: ['two words', 'work'],
      starred: true,
    });
    expect(old && markdownFromDocument(old.document)).toBe('Dined *at home*.');
    expect(late?.createdAt).toBe('2024-02-29T00:00:00.000Z');
  });

  it('keeps the order of a day that has one time for all', () => {
    const db = openTestDatabase();
    bring(db, jrnl({ title: 'first' }, { title: 'second' }, { title: 'third' }));
    expect(everything(db).map((entry) => entry.title)).toEqual(['third', 'second', 'first']);
  });

  it('cuts a title that is a paragraph, and keeps all of it in the text', () => {
    const db = openTestDatabase();
    const title = `Walked a great while in Westminster Hall, where I heard that Lambert was coming up to London. ${'And so on. '.repeat(300)}`;
    bring(db, jrnl({ title, body: 'The end.' }));
    const [entry] = everything(db);
    expect(entry?.title).toBe(
      'Walked a great while in Westminster Hall, where I heard that Lambert was coming…',
    );
    expect(entry && markdownFromDocument(entry.document)).toBe(`${title.trim()}\n\nThe end.`);
  });

  it('skips what cannot be an entry, and says which and why', () => {
    const db = openTestDatabase();
    const path = file(
      'j.json',
      JSON.stringify({
        entries: [
          one,
          { ...one, date: '2023-02-30' },
          { ...one, date: 7 },
          null,
          'x',
          { ...one, date: '05.03.2024' },
          { ...one, body: ['x'] },
        ],
      }),
    );
    expect(bring(db, path)).toMatchObject({
      found: 7,
      imported: 1,
      skipped: 6,
      problems: [
        { where: 'entry 2', reason: 'The date "2023-02-30" is not a day of the calendar.' },
        { where: 'entry 3', reason: 'It does not have the fields of an entry.' },
        { where: 'entry 4', reason: 'It does not have the fields of an entry.' },
        { where: 'entry 5', reason: 'It does not have the fields of an entry.' },
        { where: 'entry 6', reason: 'The date "05.03.2024" is not a day of the calendar.' },
        { where: 'entry 7', reason: 'It does not have the fields of an entry.' },
      ],
    });
  });

  it('says which of its fields have no place', () => {
    const path = jrnl({ mood: 1 }, { title: 'other', mood: 2 });
    expect(bring(openTestDatabase(), path, { dryRun: true }).problems).toEqual([
      told('entry 1 of 2024-03-05 and 1 more', 'mood'),
    ]);
  });

  it.each([
    ['cut short', '{"entries": [{"title": "a", "da', 'damaged or was cut short'],
    ['empty', '', 'damaged or was cut short'],
    ['of another shape', '{"diary": []}', 'not an export of jrnl'],
    ['a list', '[]', 'not an export of jrnl'],
    [
      'of another program',
      '{"entries": [{"title": "a", "text": "b", "date": "2024-01-01"}]}',
      'not an export of jrnl',
    ],
    ['null', 'null', 'not an export of jrnl'],
    ['not UTF-8', Uint8Array.from([0x7b, 0xe9, 0x7d]), 'not in UTF-8'],
    ['UTF-16', Buffer.from('\ufeff{"entries": []}', 'utf16le'), 'in UTF-16'],
  ])('that is %s is refused whole', (_, content, reason) => {
    expect(refusal(file('j.json', content))).toContain(reason);
  });

  it('with a byte order mark of UTF-8 is read', () => {
    expect(
      bring(openTestDatabase(), file('j.json', `\ufeff${JSON.stringify({ entries: [one] })}`)).imported,
    ).toBe(1);
  });
});

describe('importing again', () => {
  it('skips everything, and keeps twins', () => {
    const db = openTestDatabase();
    const path = jrnl({}, {}, {}, { body: 'other' });
    expect(bring(db, path)).toMatchObject({ imported: 4 });
    expect(bring(db, path)).toMatchObject({
      batch: null,
      found: 4,
      imported: 0,
      skipped: 4,
      from: null,
      problems: [],
    });
    expect(everything(db)).toHaveLength(4);
    expect(db.prepare('SELECT count(*) FROM imports').pluck().get()).toBe(1);
    expect(bring(db, jrnl({}, {}, {}, {}, { body: 'other' }))).toMatchObject({ imported: 1, skipped: 4 });
  });

  it('takes only what is new, and never touches what was changed here', () => {
    const db = openTestDatabase();
    bring(db, jrnl({}));
    const [entry] = everything(db);
    if (!entry) throw new Error('nothing came in');
    const document = documentFromPlainText('changed here');
    saveEntry(db, testClock(), { ...entry, document });
    expect(bring(db, jrnl({}, { title: 'new' }))).toMatchObject({ imported: 1, skipped: 1 });
    expect(getEntry(db, entry.id).document).toEqual(document);
  });

  it('after taking it back brings all in again, and both can stand beside each other', () => {
    const db = openTestDatabase();
    const path = jrnl({ title: 'a' }, { title: 'b' });
    const { batch } = bring(db, path);
    const ids = everything(db).map((entry) => entry.id);
    expect(undoImport({ batch: batch ?? '', at }, { db, progress: () => {} })).toEqual({
      removed: 2,
      putBack: 0,
      problems: [],
    });
    expect(everything(db)).toEqual([]);
    expect(bring(db, path)).toMatchObject({ imported: 2 });
    for (const id of ids) restoreEntry(db, testClock(), id);
    expect(everything(db)).toHaveLength(4);
  });
});

describe('taking an import back', () => {
  it('moves its entries to the trash and no others', () => {
    const db = openTestDatabase();
    bring(db, jrnl({ title: 'before' }));
    const { batch } = bring(db, jrnl({ title: 'a' }, { title: 'b' }, { title: 'c' }));
    const c = everything(db).find((entry) => entry.title === 'c');
    trashEntry(db, testClock(), c?.id ?? '');
    expect(undoImport({ batch: batch ?? '', at }, { db, progress: () => {} })).toEqual({
      removed: 2,
      putBack: 0,
      problems: [],
    });
    expect(everything(db).map((entry) => entry.title)).toEqual(['before']);
    expect(undoImport({ batch: batch ?? '', at }, { db, progress: () => {} })).toEqual({
      removed: 0,
      putBack: 0,
      problems: [],
    });
  });

  it('that never was is said to be missing', () => {
    const db = openTestDatabase();
    expect(() =>
      undoImport({ batch: '018f0000-0000-7000-8000-000000000000', at }, { db, progress: () => {} }),
    ).toThrow(/no such import/);
  });
});

describe('a dry run', () => {
  it('reports the same and writes nothing', () => {
    const db = openTestDatabase();
    const path = jrnl({}, {}, { date: '2023-02-30' }, { title: 'x', date: '1660-01-01' });
    const changes = db.prepare('SELECT total_changes()').pluck().get();
    const dry = bring(db, path, { dryRun: true });
    expect(db.prepare('SELECT total_changes()').pluck().get()).toBe(changes);
    expect(dry.batch).toBeNull();
    expect({ ...bring(db, path), batch: null }).toEqual(dry);
  });
});

describe('an import that fails half-way', () => {
  it('leaves nothing', () => {
    const db = openTestDatabase();
    db.exec(
      "CREATE TRIGGER full BEFORE INSERT ON entries WHEN new.title = 'c' BEGIN SELECT RAISE(ABORT, 'full'); END",
    );
    expect(() => bring(db, jrnl({ title: 'a' }, { title: 'b' }, { title: 'c' }))).toThrow();
    expect(everything(db)).toEqual([]);
    expect(db.prepare('SELECT count(*) FROM imports').pluck().get()).toBe(0);
    expect(db.prepare('SELECT count(*) FROM search_text').pluck().get()).toBe(0);
  });
});

/** What is told of a field that has no place. */
const told = (where: string, name: string) => ({
  where,
  reason: `The field “${name}” has no place in Waymark yet and stayed in the source.`,
});

describe('Markdown', () => {
  const take = (files: Record<string, string | Uint8Array>) => {
    const db = openTestDatabase();
    const report = bring(db, folder(files));
    return { report, entries: everything(db), db };
  };

  it('comes in with what its front matter says', () => {
    const { entries, report } = take({
      'one.md': [
        '---',
        'title: "A: day"',
        'date: 2024-03-05',
        'tags: [work, "#luck", 7, {a: b}]',
        'created: 2024-03-05T23:30:00+05:30',
        'modified: 2024-03-06 10:00',
        'starred: true',
        'mood: 3',
        '---',
        '',
        '# Heading',
        '',
        'Text **here**.',
        '',
      ].join('\r\n'),
    });
    expect(report).toMatchObject({
      found: 1,
      imported: 1,
      problems: [told('one.md', 'tags'), told('one.md', 'mood')],
    });
    expect(entries[0]).toMatchObject({
      title: 'A: day',
      date: '2024-03-05',
      tags: ['7', 'luck', 'work'],
      starred: true,
      createdAt: '2024-03-05T18:00:00.000Z',
      modifiedAt: '2024-03-06T10:00:00.000Z',
    });
    expect(entries[0] && markdownFromDocument(entries[0].document)).toBe('# Heading\n\nText **here**.');
  });

  it('says which fields it has no place for, once for all notes', () => {
    const note = (more: string) => `---\ndate: 2024-03-05\nMood: good\nempty:\nalso: []\n${more}---\nx`;
    const { report, db } = take({
      'a.md': note('weather: {wind: 3}\n'),
      'b.md': note('created: not a time\nday: 2024-01-01\n'),
      'c.md': note('mood: better\n'),
    });
    const problems = [
      told('a.md and 2 more', 'Mood'),
      told('a.md', 'weather'),
      told('b.md', 'created'),
      told('b.md', 'day'),
    ];
    expect(report).toMatchObject({ imported: 3, skipped: 0 });
    expect(report.problems).toEqual(expect.arrayContaining(problems));
    expect(report.problems).toHaveLength(problems.length);
    expect(report.problems[0]).toEqual(problems[0]);
    // What is in the vault already is not told again.
    expect(bring(db, folder({ 'a.md': note('weather: {wind: 3}\n') })).problems).toEqual([]);
  });

  it('names the commonest fields and counts the rest', () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [
        `${at}.md`,
        `---\ndate: 2024-03-05\nmood: 1\n${'long '.repeat(40)}${at}: x\nf${at}: 1\n---\nx ${at}`,
      ]),
    );
    const { problems } = take(files).report;
    expect(problems).toHaveLength(20);
    expect(problems[0]).toEqual(told('0.md and 59 more', 'mood'));
    expect(problems.at(-1)?.reason).toBe(
      '102 more fields have no place in Waymark yet and stayed in the source.',
    );
    expect(problems.every(({ reason }) => reason.length < 200)).toBe(true);
  });

  it('keeps the day as written, whatever zone stands behind it', () => {
    for (const date of [
      '2024-03-05T23:59:59-11:00',
      '2024-03-05 00:00 +1400',
      '"2024-03-05"',
      '2024-03-05T00:00:00.123456Z',
    ])
      expect(take({ 'x.md': `---\ndate: ${date}\n---\nx` }).entries[0]?.date).toBe('2024-03-05');
  });

  it('takes the day from the name, else from when it was made, else from the file, and says so', () => {
    const root = folder({
      '2024-03-05.md': 'a',
      'deep/er/2024-03-06 Interview.markdown': 'b',
      '20240307_notes.MD': 'c',
      'made.md': '---\ncreated: 2024-03-08T10:00:00Z\n---\nd',
      'My first day.md': 'e',
    });
    utimesSync(join(root, 'My first day.md'), new Date(2020, 0, 2, 12), new Date(2020, 0, 2, 12));
    const db = openTestDatabase();
    expect(bring(db, root).problems).toEqual([
      {
        where: 'My first day.md',
        reason: 'It names no day, so it has the day on which the file was last changed, 2020-01-02.',
      },
    ]);
    expect(everything(db).map((entry) => [entry.date, entry.title])).toEqual([
      ['2024-03-08', 'made'],
      ['2024-03-07', 'notes'],
      ['2024-03-06', 'Interview'],
      ['2024-03-05', ''],
      ['2020-01-02', 'My first day'],
    ]);
  });

  it('takes the title from the first heading, which then is not said twice', () => {
    const [entry] = take({ '2024-03-05.md': '\n# The *day* #\nText' }).entries;
    expect(entry?.title).toBe('The *day*');
    expect(entry && markdownFromDocument(entry.document)).toBe('Text');
  });

  it('skips file by file what cannot be taken', () => {
    const { report, entries } = take({
      'a-date.md': '---\ndate: 2023-02-30\n---\nx',
      'b 2023-02-30.md': 'x',
      'c.md': '---\ndate: soon\n---\nx',
      'd.md': '---\ntitle: [\n---\nx',
      'e.md': Uint8Array.from([0xe9, 0xe8]),
      'f.md': Buffer.from('\ufeffhello', 'utf16le'),
      'g.md': `---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\nx`,
      'h.md': `---\ntitle: ${'x'.repeat(200_000)}\n---\n`,
      'i.md': `---\ntitle: ${'['.repeat(90_000)}\n---\n`,
      '2024-01-01.md': 'good',
      'j.txt': 'not looked at',
      '.hidden.md': 'not looked at',
      '.git/x.md': 'not looked at',
    });
    expect(entries).toHaveLength(1);
    expect(report).toMatchObject({ found: 10, imported: 1, skipped: 9 });
    expect(report.problems.map((it) => [it.where, it.reason])).toEqual([
      ['a-date.md', 'The date "2023-02-30" is not a day of the calendar.'],
      ['b 2023-02-30.md', 'The date "2023-02-30" in its name is not a day of the calendar.'],
      ['c.md', 'The date "soon" is not a day of the calendar.'],
      ['d.md', 'Its front matter is not YAML that can be read.'],
      ['e.md', 'The file is not in UTF-8. Save it as UTF-8 and import it again.'],
      ['f.md', 'The file is in UTF-16. Save it as UTF-8 and import it again.'],
      ['g.md', 'Its front matter is not YAML that can be read.'],
      ['h.md', 'Its front matter is too long.'],
      ['i.md', 'Its front matter is not YAML that can be read.'],
    ]);
  });

  it('tells front matter from a text between two rules', () => {
    const { entries } = take({
      '2024-01-01.md': '---\n\nJust a thought\n\n---\n\nmore',
      '2024-01-02.md': '---\n---\nempty',
      '2024-01-03.md': '---\nno end: of it',
      '2024-01-04.md': '---\n# a comment\ntitle: T\n...\nends otherwise',
    });
    expect(entries.map((entry) => markdownFromDocument(entry.document))).toEqual([
      'ends otherwise',
      '---\n\nno end: of it',
      'empty',
      '---\n\nJust a thought\n\n---\n\nmore',
    ]);
    expect(entries[0]?.title).toBe('T');
  });

  it('does not run hostile YAML', () => {
    const { entries, report } = take({
      '2024-01-01.md':
        '---\n__proto__: {polluted: true}\nconstructor: x\ntitle: !!js/function "() => 1"\ntitle: again\n---\nx',
    });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(report.imported + report.skipped).toBe(1);
    expect(entries.length).toBe(report.imported);
  });

  it('follows no link out of the folder', () => {
    const outside = folder({ 'secret.md': 'secret' });
    const root = folder({ '2024-01-01.md': 'x' });
    symlinkSync(join(outside, 'secret.md'), join(root, '2024-01-02.md'));
    symlinkSync(outside, join(root, 'elsewhere'));
    symlinkSync(root, join(root, 'round'));
    symlinkSync('/nowhere', join(root, 'dead'));
    const db = openTestDatabase();
    expect(bring(db, root)).toMatchObject({
      imported: 1,
      skipped: 3,
      problems: [{ where: '2024-01-02.md' }, { where: 'elsewhere' }, { where: 'round' }],
    });
  });

  it('keeps odd names, and the same text under two names', () => {
    const { entries, report, db } = take({
      'a\nb 2024-01-01.md': 'x',
      'ü/…😀 2024-01-02.md': 'x',
      "'; DROP TABLE entries; -- 2024-01-03.md": 'x',
      'copy 2024-01-03.md': 'x',
    });
    expect(report.imported).toBe(4);
    expect(entries[3]?.title).toBe('a b');
    expect(db.prepare('SELECT count(DISTINCT source_id) FROM entries').pluck().get()).toBe(4);
  });

  it('is one file as well, which is refused whole when it cannot be taken', () => {
    const db = openTestDatabase();
    expect(bring(db, file('2024-01-01.md', 'x')).imported).toBe(1);
    expect(refusal(file('x.md', '---\ndate: never\n---\nx'))).toContain('is not a day of the calendar');
    expect(refusal(file('x.md', Uint8Array.from([0xff])))).toContain('not in UTF-8');
  });
});

describe('what is neither', () => {
  it('is refused with what can be done', () => {
    expect(refusal(temporaryFolder())).toBe('invalid: There is no Markdown file (.md) in this folder.');
    expect(refusal(join(temporaryFolder(), 'nothing'))).toContain('not-found: There is nothing at the path');
    expect(refusal(file('x.docx', 'x'))).toContain('unsupported: ');
    expect(refusal(temporaryFolder(), { format: 'jrnl' })).toContain('this is a folder');
    expect(refusal('/dev/zero', { format: 'jrnl' })).toContain('not a file');
    expect(refusal('/dev/zero', { format: 'markdown' })).toContain('not a file');
  });
});
