import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attachmentsOf, bytesOf, countAttachments } from '#main/attachments/index.ts';
import type { Db } from '#main/database/open.ts';
import { getEntry, listEntries } from '#main/journal/index.ts';
import type { Entry } from '#shared/journal/journal.ts';
import type { ImportReport } from '#shared/transfer/transfer.ts';
import { openTestDatabase, temporaryFolder } from '#tests/support/database.ts';
import { pngPicture } from '#tests/support/pictures.ts';
import { importEntries } from './import-entries.ts';

const png = pngPicture(4, 3);

function folder(files: Record<string, string | Uint8Array>): string {
  const root = join(temporaryFolder(), 'notes');
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

function bring(path: string, dryRun = false): { db: Db; report: ImportReport; entry: Entry } {
  const db = openTestDatabase();
  const order = { path, format: null, dryRun, at: '2026-03-04T12:00:00.000Z' };
  const report = importEntries(order, { db, progress: () => {} });
  const [item] = listEntries(db, { limit: 1 }).entries;
  return { db, report, entry: item ? getEntry(db, item.id) : (undefined as never) };
}

/** The blocks of a text: the words of each, or what a picture shows. */
function blocks({ document }: Entry): string[] {
  return (document.root.children ?? []).map((block) =>
    block.type === 'image'
      ? `picture: ${String(block.alt)}`
      : `${block.type}: ${JSON.stringify(block.children?.map((child) => child.text ?? child.type) ?? [])}`,
  );
}

describe('pictures of a folder of Markdown', () => {
  it('come in where they stood, as they are, in whatever way they were named', () => {
    const root = folder({
      'diary/2024-03-05.md': [
        'Before ![a *cat*](../media/cat%20one.png "title") and after',
        'goes on',
        '',
        '![](<../media/cat one.png>)',
        'Right below',
        '',
        '- one ![in a list](./dog.png)',
        '- two',
        '',
        '![[owl.png|300]]',
      ].join('\n'),
      'diary/dog.png': pngPicture(5, 5),
      'media/cat one.png': png,
      'elsewhere/deep/owl.png': pngPicture(6, 6),
    });
    const { db, report, entry } = bring(root);
    expect(report).toMatchObject({ imported: 1, media: 4, problems: [] });
    expect(blocks(entry)).toEqual([
      'paragraph: ["Before  and after","linebreak","goes on"]',
      'picture: a *cat*',
      'picture: ',
      'paragraph: ["Right below"]',
      'list: ["listitem","listitem"]',
      'picture: in a list',
      'picture: ',
    ]);
    const held = attachmentsOf(db, entry.id);
    expect(held.map(({ name }) => name)).toEqual(['cat one.png', 'cat one.png', 'dog.png', 'owl.png']);
    expect(Buffer.concat([...bytesOf(db, held[0]?.id ?? '')]).equals(png)).toBe(true);
    expect(countAttachments(db)).toBe(3);
  });

  it('are counted in a dry run, which stores nothing', () => {
    const root = folder({ '2024-03-05.md': '![x](x.png)', 'x.png': png });
    const { db, report } = bring(root, true);
    expect(report).toMatchObject({ imported: 1, media: 1, batch: null });
    expect(db.prepare('SELECT count(*) FROM attachments').pluck().get()).toBe(0);
  });

  it('outside of the folder stay there, whichever way a path climbs out', () => {
    const root = folder({ 'inside/x.png': png });
    const secret = join(dirname(root), 'secret.png');
    writeFileSync(secret, png);
    symlinkSync(secret, join(root, 'link.png'));
    symlinkSync(dirname(root), join(root, 'way-out'));
    const ways = [
      '../secret.png',
      '..%2Fsecret.png',
      'inside/../../secret.png',
      secret,
      `file://${secret}`,
      'C:\\secret.png',
      '..\\secret.png',
      'link.png',
      'way-out/secret.png',
    ];
    writeFileSync(join(root, '2024-03-05.md'), ways.map((way) => `![x](<${way}>)`).join('\n\n'));
    const { db, report, entry } = bring(root);
    expect(report.media).toBe(0);
    expect(report.problems).toContainEqual({
      where: '2024-03-05.md',
      reason: '9 pictures outside of the folder stayed there.',
    });
    expect(db.prepare('SELECT count(*) FROM attachments').pluck().get()).toBe(0);
    expect(blocks(entry)).toHaveLength(9);
  });

  it('that are no pictures, too large or missing are named in the report, and the entry comes in', () => {
    const root = folder({
      '2024-03-05.md': 'Words ![fake](fake.png) here\n\n![gone](gone.png)\n\n![big](big.png)',
      'fake.png': 'not a picture',
      'big.png': Buffer.concat([png, Buffer.alloc(50_000_001)]),
    });
    const { report, entry } = bring(root);
    expect(report).toMatchObject({ imported: 1, media: 0 });
    expect(report.problems.map(({ reason }) => reason)).toEqual([
      'A file that it shows as a picture is none.',
      'This picture has 51 MB, and Waymark takes pictures up to 50 MB. Make it smaller and add it again.',
      'A picture that it shows cannot be found.',
    ]);
    expect(blocks(entry).join()).toContain('fake');
  });

  it('in code, on the web and in the text itself stay words', () => {
    const text =
      '`![x](x.png)`\n\n```\n![x](x.png)\n```\n\n![x](https://example.org/x.png)\n\n![x](data:image/png;base64,AA)';
    const root = folder({ '2024-03-05.md': text, 'x.png': png });
    const { report } = bring(root);
    expect(report).toMatchObject({ imported: 1, media: 0, problems: [] });
  });

  it('are not read twice when the folder comes in again', () => {
    const root = folder({ '2024-03-05.md': '![x](x.png)', 'x.png': png });
    const { db } = bring(root);
    const order = { path: root, format: null, dryRun: false, at: '2026-03-05T12:00:00.000Z' };
    expect(importEntries(order, { db, progress: () => {} })).toMatchObject({ skipped: 1, media: 0 });
    expect(readFileSync(join(root, 'x.png')).equals(png)).toBe(true);
  });
});
