import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addEntry, trashEntry } from '#main/journal/index.ts';
import { documentFromPlainText, type StoredDocument } from '#shared/document/document.ts';
import { documentFromMarkdown } from '#shared/document/markdown.ts';
import {
  jobsFailingAt,
  temporaryFolder,
  testClock,
  testContext,
  testShell,
} from '#tests/support/database.ts';
import { exportHandlers } from './index.ts';
import { journalJson, journalMarkdown } from './journal.ts';

const all = { of: 'all' } as const;
const layout = { contents: true, pictures: true, details: true, newPage: 'none' } as const;
const job = 'test';

function journal(...entries: { title?: string; date: string; text?: string; tags?: string[] }[]) {
  const target = join(temporaryFolder(), 'journal');
  const context = testContext({ shell: testShell({ chooseTarget: async () => target }) });
  for (const { title = '', date, text = '', tags = [] } of entries) {
    context.clock.advance(1_000);
    addEntry(context.db, context.clock, { title, date, tags, document: documentFromMarkdown(text) });
  }
  return { context, target, db: context.db };
}

const markdown = (
  { db }: { db: ReturnType<typeof journal>['db'] },
  span?: { from: string | null; to: string | null },
) => [...journalMarkdown(db, span ? { of: 'days', ...span } : all, () => {})].join('');

describe('the journal as Markdown', () => {
  it('goes by days, the oldest first, and keeps entries apart', () => {
    const made = journal(
      { date: '2024-03-06', text: 'last' },
      {
        date: '1660-01-01',
        title: '# (Lord’s *day*)',
        text: '# One\n\nWords **bold**',
        tags: ['a', 'two words'],
      },
      { date: '1660-01-01', text: 'no title' },
    );
    expect(markdown(made)).toBe(
      [
        '# Journal',
        '',
        '## 1660-01-01',
        '',
        '### \\# (Lord’s \\*day\\*)',
        '',
        'Tags: a, two words',
        '',
        '#### One',
        '',
        'Words **bold**',
        '',
        '---',
        '',
        'no title',
        '',
        '## 2024-03-06',
        '',
        'last',
        '',
      ].join('\n'),
    );
  });

  it('of a span has both its ends', () => {
    const made = journal(
      { date: '2024-01-01', text: 'a' },
      { date: '2024-01-02', text: 'b' },
      { date: '2024-01-03', text: 'c' },
    );
    const days = (from: string | null, to: string | null) =>
      markdown(made, { from, to }).match(/\d{4}-\d\d-\d\d/g);
    expect(days('2024-01-01', '2024-01-02')).toEqual(['2024-01-01', '2024-01-02']);
    expect(days('2024-01-02', '2024-01-02')).toEqual(['2024-01-02']);
    expect(days('2024-01-03', null)).toEqual(['2024-01-03']);
    expect(days(null, '2023-12-31')).toBeNull();
  });

  it('has every entry of a long journal once, and none from the trash', () => {
    const made = journal(
      ...Array.from({ length: 450 }, (_, i) => ({
        date: `2024-01-${String((i % 28) + 1).padStart(2, '0')}`,
        text: `w${i}`,
      })),
    );
    const gone =
      made.db.prepare<[], string>("SELECT id FROM entries WHERE preview = 'w17'").pluck().get() ?? '';
    trashEntry(made.db, made.context.clock, gone);
    const words = markdown(made).match(/^w\d+$/gm) ?? [];
    expect(new Set(words).size).toBe(449);
    expect(words).toHaveLength(449);
    expect(words).not.toContain('w17');
  });
});

describe('the journal as JSON', () => {
  it('holds everything there is of an entry', () => {
    const made = journal({ date: '1660-01-01', title: 'T', text: 'Words **bold**', tags: ['b', 'a'] });
    const read = JSON.parse(
      [...journalJson(made.db, { selection: all, at: '2026-03-04T12:00:00.000Z' }, () => {})].join(''),
    );
    expect(read).toEqual({
      format: 'waymark-journal',
      version: 1,
      exportedAt: '2026-03-04T12:00:00.000Z',
      from: null,
      to: null,
      entries: [
        {
          id: expect.any(String),
          journal: 'Journal',
          kind: 'free',
          date: '1660-01-01',
          time: null,
          mood: null,
          moodWords: '',
          energy: null,
          energyWords: '',
          place: '',
          direction: 'auto',
          prompt: null,
          promptWords: null,
          writingSeconds: 0,
          title: 'T',
          tags: ['a', 'b'],
          starred: false,
          wordCount: 2,
          createdAt: '2026-03-04T12:00:01.000Z',
          modifiedAt: '2026-03-04T12:00:01.000Z',
          text: 'Words bold',
          markdown: 'Words **bold**',
          attachments: [],
          document: documentFromMarkdown('Words **bold**'),
        },
      ],
    });
  });

  it('says the prompt that an entry answers, unless its text says it', () => {
    const { db } = journal();
    const words = 'What went well this week that nobody noticed but you?';
    for (const text of ['An answer', `${words} This did.`]) {
      addEntry(db, testClock(), {
        title: '',
        date: '2026-03-04',
        tags: [],
        kind: 'prompted',
        prompt: 'wins.this-week',
        document: documentFromPlainText(text),
      });
    }
    const { entries } = JSON.parse([...journalJson(db, { selection: all, at: '' }, () => {})].join(''));
    expect(entries.map(({ promptWords }: { promptWords: string | null }) => promptWords)).toEqual([
      words,
      null,
    ]);
    const markdown = [...journalMarkdown(db, all, () => {})].join('');
    expect(markdown).toContain(`> ${words}\n\nAn answer`);
    expect(markdown.split(words)).toHaveLength(3);
  });

  it('of an empty journal is JSON as well', () => {
    const { db } = journal();
    expect(JSON.parse([...journalJson(db, { selection: all, at: '' }, () => {})].join(''))).toMatchObject({
      entries: [],
    });
  });

  it('gives an entry that this version does not fully know as it is', () => {
    const { db } = journal({ date: '2024-01-01' });
    const newer: StoredDocument = { ...documentFromPlainText('kept'), version: 7 };
    db.prepare('UPDATE entries SET document = ?').run(JSON.stringify(newer));
    const read = JSON.parse([...journalJson(db, { selection: all, at: '' }, () => {})].join(''));
    expect(read.entries[0]).toMatchObject({ text: 'kept', markdown: 'kept', document: newer });
  });
});

describe('writing the journal', () => {
  const write = exportHandlers['transfer.exportJournal'];

  it('replaces a file whole, through a link as well', async () => {
    const { context, target } = journal({ date: '2024-01-01', text: 'words' });
    writeFileSync(`${target}.real`, 'before');
    symlinkSync(`${target}.real`, target);
    expect(await write(context, { job, format: 'md', selection: all, layout })).toEqual({ saved: 'journal' });
    expect(readFileSync(`${target}.real`, 'utf8')).toContain('words');
    expect(readdirSync(join(target, '..')).sort()).toEqual(['journal', 'journal.real']);
  });

  it('leaves what is there when it fails half-way', async () => {
    const { context, target, db } = journal(
      { date: '2024-01-01', text: 'words' },
      { date: '2024-01-02', text: 'more' },
    );
    writeFileSync(target, 'before');
    const failing = { ...context, jobs: jobsFailingAt(2, db) };
    await expect(write(failing, { job, format: 'json', selection: all, layout })).rejects.toThrow('gone');
    expect(readFileSync(target, 'utf8')).toBe('before');
    expect(readdirSync(join(target, '..'))).toEqual(['journal']);
  });

  it('never replaces what is not a file', async () => {
    const { context, target } = journal({ date: '2024-01-01', text: 'words' });
    mkdirSync(target);
    await expect(write(context, { job, format: 'md', selection: all, layout })).rejects.toMatchObject({
      kind: 'storage',
    });
    const device = testContext({
      db: context.db,
      shell: testShell({ chooseTarget: async () => '/dev/null' }),
    });
    await expect(write(device, { job, format: 'md', selection: all, layout })).rejects.toMatchObject({
      kind: 'storage',
    });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('is nothing when the person cancels, and refuses a span that ends before it begins', async () => {
    const { context } = journal();
    const cancelled = testContext({ db: context.db });
    expect(await write(cancelled, { job, format: 'md', selection: all, layout })).toEqual({ saved: null });
    await expect(
      write(context, {
        job,
        format: 'md',
        selection: { of: 'days', from: '2024-01-02', to: '2024-01-01' },
        layout,
      }),
    ).rejects.toMatchObject({ kind: 'invalid' });
  });
});
