import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addEntry, purgeEntry, saveEntry } from '#main/journal/index.ts';
import { largestFile, largestPicture, partBytes } from '#shared/attachments/limits.ts';
import type { WaymarkError } from '#shared/bridge/errors.ts';
import { documentOf, type StoredDocument } from '#shared/document/document.ts';
import {
  openTestDatabase,
  temporaryFolder,
  testClock,
  testContext,
  testShell,
} from '#tests/support/database.ts';
import {
  attachmentProblems,
  attachmentsHandlers,
  bytesOf,
  collectUnused,
  countAttachments,
  getAttachment,
  pictureToShow,
  storeFile,
} from './index.ts';
import { setPreview } from './previews.ts';
import { readPart, readPreview } from './read.ts';
import { fileNameOf } from './save-as.ts';
import { appendPart, beginFile, cancelFile, cleanName, finishFile } from './store.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const webp = Buffer.from('RIFF....WEBPVP8 ');

function problemOf(run: () => unknown): { kind: string; message: string } {
  try {
    run();
  } catch (error) {
    const { kind, message } = error as WaymarkError;
    return { kind, message };
  }
  return { kind: 'nothing thrown', message: '' };
}

/** A text that holds the attachment. */
function textWith(id: string): StoredDocument {
  return documentOf([
    { type: 'file', version: 1, attachment: id, name: 'x' },
    { type: 'paragraph', version: 1, children: [] },
  ]);
}

const wholeOf = (parts: Iterable<Uint8Array>): Buffer => Buffer.concat([...parts]);

describe('storing', () => {
  it('keeps the bytes as they came, in parts', () => {
    const db = openTestDatabase();
    const data = randomBytes(2 * partBytes + 17);
    const stored = storeFile(db, testClock(), { name: 'noise.bin', data });
    expect(stored).toMatchObject({ name: 'noise.bin', bytes: data.length, parts: 3, whole: true });
    expect(wholeOf(bytesOf(db, stored.id)).equals(data)).toBe(true);
    expect(readPart(db, { id: stored.id, part: 2 })).toHaveLength(17);
    const hash = db.prepare<[], string>('SELECT hash FROM attachments').pluck().get();
    expect(hash).toBe(createHash('sha256').update(data).digest('hex'));
  });

  it('takes an empty file, and one of exactly one part', () => {
    const db = openTestDatabase();
    const empty = storeFile(db, testClock(), { name: 'empty', data: new Uint8Array() });
    expect(empty).toMatchObject({ bytes: 0, parts: 0, whole: true });
    expect([...bytesOf(db, empty.id)]).toEqual([]);
    expect(storeFile(db, testClock(), { name: 'one', data: randomBytes(partBytes) }).parts).toBe(1);
    expect(attachmentProblems(db)).toEqual([]);
  });

  it('passes over a piece that came before, and refuses one out of order or of a wrong length', () => {
    const db = openTestDatabase();
    const data = randomBytes(partBytes + 5);
    const { id } = beginFile(db, testClock(), { name: 'a', bytes: data.length, head: data.subarray(0, 100) });
    expect(problemOf(() => appendPart(db, { id, part: 1, data: data.subarray(partBytes) })).kind).toBe(
      'invalid',
    );
    expect(problemOf(() => appendPart(db, { id, part: 0, data: data.subarray(0, 10) })).kind).toBe('invalid');
    const first = data.subarray(0, partBytes);
    expect(appendPart(db, { id, part: 0, data: first })).toEqual({ received: partBytes });
    expect(appendPart(db, { id, part: 0, data: first })).toEqual({ received: partBytes });
    expect(problemOf(() => finishFile(db, id)).kind).toBe('invalid');
    appendPart(db, { id, part: 1, data: data.subarray(partBytes) });
    expect(problemOf(() => appendPart(db, { id, part: 2, data: data.subarray(0, 1) })).kind).toBe('invalid');
    finishFile(db, id);
    expect(wholeOf(bytesOf(db, id)).equals(data)).toBe(true);
  });

  it('tells the type by the bytes that came, whatever was said at first', () => {
    const db = openTestDatabase();
    const { id, mediaType } = beginFile(db, testClock(), {
      name: 'a.png',
      bytes: 4,
      head: png.subarray(0, 20),
    });
    expect(mediaType).toBe('image/png');
    appendPart(db, { id, part: 0, data: Buffer.from('text') });
    expect(finishFile(db, id).mediaType).toBe('text/plain');
  });

  it('stores the same bytes once, with the name that each was given', () => {
    const db = openTestDatabase();
    const data = randomBytes(partBytes + 1);
    const first = storeFile(db, testClock(), { name: 'one.bin', data });
    const second = storeFile(db, testClock(), { name: 'two.bin', data });
    expect(second.name).toBe('two.bin');
    expect(wholeOf(bytesOf(db, second.id)).equals(data)).toBe(true);
    expect(db.prepare('SELECT count(*) FROM attachment_parts').pluck().get()).toBe(2);
    expect(countAttachments(db)).toBe(1);
    expect(first.id).not.toBe(second.id);
  });

  it('cannot be read before it has come in, and is gone when it is cancelled', () => {
    const db = openTestDatabase();
    const { id } = beginFile(db, testClock(), { name: 'a', bytes: 9, head: new Uint8Array() });
    expect(problemOf(() => readPart(db, { id, part: 0 })).kind).toBe('not-found');
    expect(countAttachments(db)).toBe(0);
    addEntry(db, testClock(), { title: '', date: null, tags: [], document: textWith(id) });
    cancelFile(db, id);
    expect(problemOf(() => getAttachment(db, id)).kind).toBe('not-found');
    expect(problemOf(() => appendPart(db, { id, part: 0, data: randomBytes(9) })).kind).toBe('not-found');
    const whole = storeFile(db, testClock(), { name: 'b', data: randomBytes(9) });
    cancelFile(db, whole.id);
    expect(getAttachment(db, whole.id).whole).toBe(true);
  });

  it('refuses what is too large with a sentence, by the type that it has', () => {
    const db = openTestDatabase();
    const begin = (bytes: number, head: Uint8Array) => () =>
      beginFile(db, testClock(), { name: 'x', bytes, head });
    expect(problemOf(begin(largestPicture + 1, png))).toEqual({
      kind: 'invalid',
      message:
        'This picture has 51 MB, and Waymark takes pictures up to 50 MB. Make it smaller and add it again.',
    });
    expect(problemOf(begin(largestFile + 1, Buffer.from('%PDF-'))).message).toContain('up to 250 MB');
    expect(problemOf(begin(largestPicture + 1, Buffer.from('%PDF-'))).kind).toBe('nothing thrown');
    // One that hides its first bytes is told when they come.
    const { id } = begin(largestPicture + 1, Buffer.from('text'))();
    const part = Buffer.concat([png, Buffer.alloc(partBytes - png.length)]);
    expect(problemOf(() => appendPart(db, { id, part: 0, data: part })).message).toContain(
      'pictures up to 50 MB',
    );
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\me\\photo.jpg', 'photo.jpg'],
    ['..', 'File'],
    ['', 'File'],
    ['in\u202egpj.exe\n', 'ingpj.exe'],
  ])('keeps no folders and no control signs in a name: %j', (name, kept) => {
    expect(cleanName(name)).toBe(kept);
  });

  it('cuts a long name before its ending', () => {
    expect(cleanName(`${'a'.repeat(900)}.jpeg`)).toHaveLength(200);
    expect(cleanName(`${'a'.repeat(900)}.jpeg`)).toMatch(/a\.jpeg$/);
  });
});

describe('previews', () => {
  const previews = { thumbnail: webp, page: webp };

  it('are stored for all attachments of the same bytes', () => {
    const db = openTestDatabase();
    const first = storeFile(db, testClock(), { name: 'a.png', data: png });
    setPreview(db, { id: first.id, width: 40, height: 30, previews });
    const second = storeFile(db, testClock(), { name: 'b.png', data: png });
    expect(second).toMatchObject({ width: 40, height: 30, drawable: true });
    expect(readPreview(db, { id: second.id, size: 'page' })?.mediaType).toBe('image/webp');
    setPreview(db, { id: second.id, width: 41, height: 31, previews });
    expect(getAttachment(db, first.id)).toMatchObject({ width: 41, height: 31 });
  });

  it('are pictures, of pictures, and never SVG', () => {
    const db = openTestDatabase();
    const picture = storeFile(db, testClock(), { name: 'a.png', data: png });
    const svg = Buffer.from('<svg onload="alert(1)"/>');
    const draw = (id: string, page: Uint8Array) => () =>
      setPreview(db, { id, width: 1, height: 1, previews: { thumbnail: webp, page } });
    expect(problemOf(draw(picture.id, svg)).kind).toBe('invalid');
    expect(readPreview(db, { id: picture.id, size: 'thumbnail' })).toBeNull();
    const note = storeFile(db, testClock(), { name: 'a.txt', data: Buffer.from('text') });
    expect(problemOf(draw(note.id, webp)).kind).toBe('invalid');
  });

  it('stand for the picture; an SVG is never shown as such', () => {
    const db = openTestDatabase();
    const picture = storeFile(db, testClock(), { name: 'a.png', data: png });
    expect(pictureToShow(db, picture.id)?.mediaType).toBe('image/png');
    setPreview(db, { id: picture.id, width: 1, height: 1, previews });
    expect(pictureToShow(db, picture.id)?.mediaType).toBe('image/webp');
    const svg = storeFile(db, testClock(), { name: 'a.png', data: Buffer.from('<svg/>') });
    expect(svg.mediaType).toBe('image/svg+xml');
    expect(pictureToShow(db, svg.id)).toBeNull();
    const broken = storeFile(db, testClock(), { name: 'b.png', data: png.subarray(0, 20) });
    expect(setPreview(db, { id: broken.id, width: null, height: null, previews: null }).drawable).toBe(false);
    expect(pictureToShow(db, broken.id)).toBeNull();
    expect(pictureToShow(db, '01890000-0000-7000-8000-000000000000')).toBeNull();
  });
});

describe('collecting', () => {
  const later = '2026-05-01T12:00:00.000Z';
  const muchLater = '2026-07-01T12:00:00.000Z';

  it('takes what no text has named for 30 days, and nothing else', () => {
    const db = openTestDatabase();
    const clock = testClock();
    const used = storeFile(db, clock, { name: 'used', data: randomBytes(10) });
    const unused = storeFile(db, clock, { name: 'unused', data: randomBytes(10) });
    addEntry(db, clock, { title: '', date: null, tags: [], document: textWith(used.id) });
    expect(collectUnused({ at: clock.now().toISOString() }, { db })).toEqual({ removed: 0 });
    expect(collectUnused({ at: later }, { db })).toEqual({ removed: 1 });
    expect(problemOf(() => getAttachment(db, unused.id)).kind).toBe('not-found');
    expect(collectUnused({ at: muchLater }, { db })).toEqual({ removed: 0 });
    expect(getAttachment(db, used.id).whole).toBe(true);
    expect(db.prepare('SELECT count(*) FROM attachment_parts').pluck().get()).toBe(1);
  });

  it('keeps what an earlier version of an entry names', () => {
    const db = openTestDatabase();
    const clock = testClock();
    const { id } = storeFile(db, clock, { name: 'kept', data: randomBytes(10) });
    const entry = addEntry(db, clock, { title: 'x', date: null, tags: [], document: textWith(id) });
    clock.advance(86_400_000);
    const { revision } = entry;
    saveEntry(
      db,
      clock,
      { id: entry.id, revision, title: 'y', date: null, document: documentOf([]) },
      'overwrite',
    );
    collectUnused({ at: clock.now().toISOString() }, { db });
    expect(collectUnused({ at: later }, { db })).toEqual({ removed: 0 });
    expect(collectUnused({ at: muchLater }, { db })).toEqual({ removed: 0 });
    db.exec('DELETE FROM history');
    expect(collectUnused({ at: '2026-09-01T12:00:00.000Z' }, { db })).toEqual({ removed: 1 });
  });

  it('keeps bytes that another attachment needs, and ends what never came in', () => {
    const db = openTestDatabase();
    const clock = testClock();
    const data = randomBytes(10);
    const holder = storeFile(db, clock, { name: 'one', data });
    const used = storeFile(db, clock, { name: 'two', data });
    beginFile(db, clock, { name: 'never', bytes: 5, head: new Uint8Array() });
    addEntry(db, clock, { title: '', date: null, tags: [], document: textWith(used.id) });
    collectUnused({ at: clock.now().toISOString() }, { db });
    expect(collectUnused({ at: later }, { db })).toEqual({ removed: 1 });
    expect(wholeOf(bytesOf(db, used.id)).equals(data)).toBe(true);
    expect(getAttachment(db, holder.id).whole).toBe(true);
  });
});

describe('collecting what was deleted for ever', () => {
  it('takes the bytes that were kept for it alone as well, at the next time', () => {
    const db = openTestDatabase();
    const clock = testClock();
    const data = randomBytes(10);
    const holder = storeFile(db, clock, { name: 'one', data });
    const used = storeFile(db, clock, { name: 'two', data });
    const entry = addEntry(db, clock, { title: '', date: null, tags: [], document: textWith(used.id) });
    clock.advance(2 * 86_400_000);
    purgeEntry(db, entry.id);
    expect(collectUnused({ at: clock.now().toISOString() }, { db })).toEqual({ removed: 2 });
    expect(problemOf(() => getAttachment(db, holder.id)).kind).toBe('not-found');
    expect(db.prepare('SELECT count(*) FROM attachment_parts').pluck().get()).toBe(0);
  });
});

describe('checking', () => {
  it('finds a part that is missing or changed', () => {
    const db = openTestDatabase();
    const one = storeFile(db, testClock(), { name: 'one', data: randomBytes(partBytes + 3) });
    const two = storeFile(db, testClock(), { name: 'two', data: randomBytes(30) });
    expect(attachmentProblems(db)).toEqual([]);
    db.prepare('UPDATE attachment_parts SET data = ? WHERE attachment = ?').run(randomBytes(30), two.id);
    db.prepare('DELETE FROM attachment_parts WHERE attachment = ? AND part = 1').run(one.id);
    expect(attachmentProblems(db)).toEqual([
      '2 of 2 attached files are damaged. A backup may still hold them.',
    ]);
    expect(problemOf(() => [...bytesOf(db, one.id)]).kind).toBe('corrupt');
  });
});

describe('saving a copy', () => {
  it('writes the bytes as they came, under a name that any system takes', async () => {
    const folder = temporaryFolder();
    const asked: string[] = [];
    const context = testContext({
      shell: testShell({
        chooseTarget: async ({ suggestedName, extension }) => {
          asked.push(suggestedName, extension);
          return join(folder, suggestedName);
        },
      }),
    });
    const data = randomBytes(partBytes + 9);
    const { id } = storeFile(context.db, context.clock, { name: 'a: b?.bin', data });
    expect(await attachmentsHandlers['attachments.saveAs'](context, { id })).toEqual({ saved: 'a_ b_.bin' });
    expect(asked).toEqual(['a_ b_.bin', 'bin']);
    expect(readFileSync(join(folder, 'a_ b_.bin')).equals(data)).toBe(true);
    expect(fileNameOf({ name: 'photo', mediaType: 'image/jpeg' })).toBe('photo.jpg');
  });

  it('is nothing when the person cancels', async () => {
    const context = testContext();
    const { id } = storeFile(context.db, context.clock, { name: 'a', data: png });
    expect(await attachmentsHandlers['attachments.saveAs'](context, { id })).toEqual({ saved: null });
  });
});
