import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { storeFile } from '#main/attachments/index.ts';
import { importEntries } from '#main/import/import-entries.ts';
import { addEntry } from '#main/journal/index.ts';
import { keptOutOf } from '#main/ports/core-shell.ts';
import { documentOf, paragraphNode } from '#shared/document/document.ts';
import {
  jobsFailingAt,
  openTestDatabase,
  temporaryFolder,
  testContext,
  testShell,
} from '#tests/support/database.ts';
import { pngPicture } from '#tests/support/pictures.ts';
import { exportHandlers } from './index.ts';

const png = pngPicture(4, 3);
const layout = { contents: true, pictures: true, details: true, newPage: 'none' } as const;

function journal() {
  const folder = temporaryFolder();
  const target = join(folder, 'My journal.md');
  const context = testContext({ shell: testShell({ chooseTarget: async () => target }) });
  const { db, clock } = context;
  const picture = storeFile(db, clock, { name: 'the weir (1).png', data: png });
  const same = storeFile(db, clock, { name: 'again.png', data: png });
  const file = storeFile(db, clock, { name: 'offer.pdf', data: Buffer.from('%PDF-1.7') });
  const document = documentOf([
    paragraphNode('Words'),
    { type: 'image', version: 1, attachment: picture.id, alt: 'The weir', size: 'full', width: 4, height: 3 },
    { type: 'image', version: 1, attachment: same.id, alt: '', size: 'small', width: 4, height: 3 },
    { type: 'file', version: 1, attachment: file.id, name: 'offer.pdf' },
    { type: 'file', version: 1, attachment: '01890a5d-ac96-774b-bcce-b302099a8057', name: 'gone.pdf' },
  ]);
  addEntry(db, clock, { title: 'T', date: '2026-03-04', tags: [], document });
  const write = (format: 'md' | 'json', by = context) =>
    exportHandlers['transfer.exportJournal'](by, { job: 'x', format, selection: { of: 'all' }, layout });
  return { folder, target, context, write };
}

describe('the files of an export', () => {
  it('lie beside the Markdown, each once, and come in again with it', async () => {
    const { folder, target, write } = journal();
    await write('md');
    const names = readdirSync(join(folder, 'My journal-files')).sort();
    expect(names).toEqual([
      expect.stringMatching(/^offer-[0-9a-f]{8}\.pdf$/),
      expect.stringMatching(/^the weir \(1\)-[0-9a-f]{8}\.png$/),
    ]);
    expect(readFileSync(join(folder, 'My journal-files', names[1] ?? '')).equals(png)).toBe(true);
    const text = readFileSync(target, 'utf8');
    expect(text).toMatch(/!\[The weir\]\(My%20journal-files\/the%20weir%20%281%29-[0-9a-f]{8}\.png\)/);
    expect(text).toContain('[gone.pdf](waymark:attachment/');
    // A second export leaves the same files.
    await write('md');
    expect(readdirSync(join(folder, 'My journal-files')).sort()).toEqual(names);

    const order = { path: target, format: null, dryRun: false, at: '2026-03-04T12:00:00.000Z' };
    const report = await importEntries(order, { db: openTestDatabase(), progress: () => {} });
    expect(report).toMatchObject({ imported: 1, media: 2 });
  });

  it('are told in JSON', async () => {
    const { target, write } = journal();
    await write('json');
    const [entry] = JSON.parse(readFileSync(target, 'utf8')).entries;
    expect(entry.attachments).toHaveLength(3);
    expect(entry.attachments[0]).toMatchObject({
      name: 'the weir (1).png',
      mediaType: 'image/png',
      bytes: png.length,
      file: expect.stringMatching(/^My journal-files\/the weir \(1\)-/),
    });
  });

  it('are taken back when the export fails, and what lay in their folder stays', async () => {
    const { folder, context, write } = journal();
    addEntry(context.db, context.clock, { title: '', date: '2026-03-05', tags: [] });
    const failing = { ...context, jobs: jobsFailingAt(2, context.db) };
    await expect(write('md', failing)).rejects.toThrow('gone');
    expect(existsSync(join(folder, 'My journal-files'))).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('never come into a vault that is called like their folder', async () => {
    const { folder, target, context, write } = journal();
    const vault = join(folder, 'My journal-files');
    mkdirSync(vault);
    const shell = keptOutOf(
      { folder: vault, backups: join(vault, 'backups') },
      testShell({ chooseTarget: async () => target }),
    );
    await expect(write('md', { ...context, shell })).rejects.toMatchObject({ kind: 'invalid' });
    expect(readdirSync(folder, { recursive: true })).toEqual(['My journal-files']);
  });

  it('make no folder when there are none', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'x'), '');
    const context = testContext({ shell: testShell({ chooseTarget: async () => join(folder, 'j.md') }) });
    addEntry(context.db, context.clock, { title: '', date: '2026-03-05', tags: [] });
    const input = { job: 'x', format: 'md', selection: { of: 'all' }, layout } as const;
    await exportHandlers['transfer.exportJournal'](context, input);
    expect(readdirSync(folder).sort()).toEqual(['j.md', 'x']);
  });
});
