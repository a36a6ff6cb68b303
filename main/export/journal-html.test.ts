import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addEntry, addJournal, describeEntry, trashEntry } from '#main/journal/index.ts';
import type { PrintExtras } from '#main/ports/shell.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import {
  type DocumentNode,
  documentFromPlainText,
  documentOf,
  paragraphNode,
  textNode,
} from '#shared/document/document.ts';
import type { JournalSelection } from '#shared/transfer/transfer.ts';
import { temporaryFolder, testContext, testShell } from '#tests/support/database.ts';
import { exportHandlers } from './index.ts';

const layout = { contents: true, pictures: true, details: true, newPage: 'none' } as const;
const job = 'test';

function written() {
  const target = join(temporaryFolder(), 'journal');
  const prints: { html: string; extras: PrintExtras | undefined }[] = [];
  const context = testContext({
    shell: testShell({
      chooseTarget: async () => target,
      printToPdf: async (html, _, extras) => {
        prints.push({ html, extras });
        return new TextEncoder().encode('%PDF-1.7');
      },
    }),
  });
  const { db, clock } = context;
  const add = (title: string, date: string | null, text: string, tags: string[] = []): string => {
    clock.advance(1_000);
    return addEntry(db, clock, { title, date, tags, document: documentFromPlainText(text) }).id;
  };
  const write = exportHandlers['transfer.exportJournal'];
  const html = async (selection: JournalSelection = { of: 'all' }, more: object = {}): Promise<string> => {
    await write(context, { job, format: 'html', selection, layout: { ...layout, ...more } });
    return readFileSync(target, 'utf8');
  };
  return { context, db, clock, add, html, write, prints };
}

describe('the journal as a web page', () => {
  it('goes by days, the oldest first and pages last, with contents that lead to each entry', async () => {
    const { add, html } = written();
    const late = add('Late', '2026-03-05', 'b');
    add('A page', null, 'p');
    const early = add('<Early>', '2026-03-04', 'a');
    const page = await html();
    expect([...page.matchAll(/<h2>(.*?)<\/h2>/g)].map((match) => match[1])).toEqual([
      'Contents',
      expect.stringMatching(/^Wednesday,? 4 March 2026$/),
      expect.stringMatching(/^Thursday,? 5 March 2026$/),
      'Pages',
    ]);
    for (const id of [early, late]) {
      expect(page).toContain(`<a href="#entry-${id}">`);
      expect(page).toContain(`<article id="entry-${id}">`);
    }
    expect(page).toContain('&lt;Early&gt;');
    expect(page).not.toMatch(/<script|https?:\/\//);
  });

  it('says what an entry says of itself, and leaves it out when asked', async () => {
    const { add, html, db, clock } = written();
    const id = add('A', '2026-03-04', 'text', ['heron']);
    addJournal(db, clock, { name: 'Work', color: 'slate' });
    describeEntry(db, clock, { id, changes: { mood: 4, moodWords: 'calm', energy: 1, place: 'Leeds' } });
    expect(await html()).toContain('Journal · Leeds · Mood: Good, calm · Energy: Drained · #heron');
    expect(await html({ of: 'all' }, { details: false })).not.toContain('Leeds');
  });

  it('takes a selection: days, single entries, or what a search finds; the trash never', async () => {
    const { add, html, db, clock, context } = written();
    const one = add('One', '2026-03-04', 'heron');
    add('Two', '2026-03-05', 'heron');
    add('Three', '2026-03-06', 'weir');
    trashEntry(db, clock, add('Gone', '2026-03-05', 'heron'));
    const titles = async (selection: JournalSelection): Promise<string[]> =>
      [...(await html(selection)).matchAll(/<h3 dir="auto">(.*?)<\/h3>/g)].map((match) => match[1] ?? '');
    expect(await titles({ of: 'all' })).toEqual(['One', 'Two', 'Three']);
    expect(await titles({ of: 'days', from: '2026-03-05', to: null })).toEqual(['Two', 'Three']);
    expect(await titles({ of: 'entries', ids: [one] })).toEqual(['One']);
    expect(await titles({ of: 'search', query: 'heron' })).toEqual(['One', 'Two']);
    expect(
      exportHandlers['transfer.selected'](context, { selection: { of: 'search', query: 'heron' } }),
    ).toEqual({
      entries: 2,
      pictures: 0,
    });
  });

  it('leads from a mention to the entry when that is on the page too', async () => {
    const { add, html, db, clock } = written();
    const weir = add('The weir', '2026-03-04', 'a');
    const mention: DocumentNode = { ...textNode('@The weir'), type: 'mention', kind: 'entry', record: weir };
    clock.advance(1_000);
    addEntry(db, clock, { title: 'B', date: '2026-03-05', tags: [] });
    // Written as the editor stores it, whatever this version's editor knows.
    db.prepare("UPDATE entries SET document = ? WHERE title = 'B'").run(
      JSON.stringify(documentOf([{ ...paragraphNode(''), children: [mention] }])),
    );
    expect(await html()).toContain(`<a href="#entry-${weir}">@The weir</a>`);
    expect(await html({ of: 'days', from: '2026-03-05', to: null })).not.toContain('href="#entry');
  });
});

describe('printing the journal', () => {
  function withPicture() {
    const made = written();
    const { db, clock, add } = made;
    const id = add('With a picture', '2026-03-04', 'x');
    db.prepare(
      `INSERT INTO attachments (id, name, media_type, bytes, hash, width, height, created_at)
       VALUES ('a1', 'heron.png', 'image/png', 3, 'h', 2, 2, '')`,
    ).run();
    db.prepare("INSERT INTO attachment_parts (attachment, part, data) VALUES ('a1', 0, x'010203')").run();
    db.prepare("INSERT INTO entry_attachments (entry, attachment, place) VALUES (?, 'a1', 0)").run(id);
    db.prepare('UPDATE entries SET document = ? WHERE id = ?').run(
      JSON.stringify(documentOf([{ type: 'image', attachment: 'a1', alt: 'A heron' }])),
      id,
    );
    clock.advance(1_000);
    return made;
  }

  it('hands the page to the shell, and pictures when it asks for them', async () => {
    const { context, write, prints } = withPicture();
    expect(await write(context, { job, format: 'pdf', selection: { of: 'all' }, layout })).toEqual({
      saved: 'journal',
    });
    const [print] = prints;
    expect(print?.html).toContain('<img src="files/a1" alt="A heron" width="2" height="2"');
    expect(print?.extras?.files?.names).toEqual(['a1']);
    const file = print?.extras?.files?.read('a1');
    expect(file?.type).toBe('image/png');
    expect([...(file?.bytes ?? [])]).toEqual([1, 2, 3]);
    expect(print?.extras?.files?.read('other')).toBeNull();
  });

  it('leaves pictures out when asked, and says what they show', async () => {
    const { context, write, prints } = withPicture();
    await write(context, {
      job,
      format: 'pdf',
      selection: { of: 'all' },
      layout: { ...layout, pictures: false },
    });
    expect(prints[0]?.html).toContain('A heron');
    expect(prints[0]?.html).not.toContain('<img');
    expect(prints[0]?.extras?.files?.names).toEqual([]);
  });

  it('prints twice for contents with page numbers, the first time without the bytes of pictures', async () => {
    const { context, write, prints, add } = withPicture();
    add('Another', '2026-03-05', 'y');
    await write(context, { job, format: 'pdf', selection: { of: 'all' }, layout });
    expect(prints).toHaveLength(2);
    expect(prints.map(({ extras }) => extras?.files?.read('a1')?.type)).toEqual(['image/gif', 'image/png']);
    await write(context, {
      job,
      format: 'pdf',
      selection: { of: 'all' },
      layout: { ...layout, contents: false },
    });
    expect(prints).toHaveLength(3);
    expect(prints[2]?.extras?.files?.read('a1')?.type).toBe('image/png');
  });

  it('stops when the shell was stopped, and writes nothing', async () => {
    const { context, write } = withPicture();
    const target = join(temporaryFolder(), 'stopped.pdf');
    const stopping = testContext({
      db: context.db,
      shell: testShell({
        chooseTarget: async () => target,
        printToPdf: async () => {
          throw new WaymarkError('cancelled', 'Stopped. Nothing was changed.');
        },
      }),
    });
    await expect(
      write(stopping, { job, format: 'pdf', selection: { of: 'all' }, layout }),
    ).rejects.toMatchObject({ kind: 'cancelled' });
    expect(existsSync(target)).toBe(false);
  });
});
