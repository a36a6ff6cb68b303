import { v7 as uuidv7 } from 'uuid';
import { type Db, inTransaction } from '#main/database/open.ts';
import { documentFromPlainText } from '#shared/document/document.ts';
import { holdsBits } from '#shared/document/holds.ts';
import { countWords, preview } from '#shared/document/plain-text.ts';
import { drawText, randomFrom } from './corpus.ts';

/** The bare way to write an entry: the same rows by prepared statements, and nothing else. */
export function entryWriter(db: Db): (entry: {
  id: string;
  number: number;
  date: string;
  text: string;
  mood?: number | null;
  starred?: boolean;
  /** What the text holds, as bits. */
  holds?: number;
}) => void {
  const journal = db.prepare<[], string>('SELECT id FROM journals ORDER BY position LIMIT 1').pluck().get();
  const insertEntry = db.prepare(
    `INSERT INTO entries (id, journal, kind, title, date, preview, word_count, mood, starred, holds, created_at, modified_at,
       document)
     VALUES (@id, @journal, 'free', @title, @date, @preview, @words, @mood, @starred, @holds, @at, @at, @document)`,
  );
  const insertText = db.prepare(
    `INSERT INTO search_text (number, kind, record, date, title, body)
     VALUES (@number, 'entry', @id, @date, @title, @text)`,
  );
  return ({ id, number, date, text, mood = null, starred = false, holds = 0 }) => {
    const title = text.slice(0, 40);
    insertEntry.run({
      id,
      journal,
      mood,
      starred: starred ? 1 : 0,
      holds,
      title,
      date,
      preview: preview(text),
      words: countWords(text),
      at: `${date}T12:00:00.000Z`,
      document: JSON.stringify(documentFromPlainText(text)),
    });
    insertText.run({ number, id, date, title, text });
  };
}

/** Gives entries tags of these names. */
function tagger(db: Db): (entry: string, name: string) => void {
  const ids = new Map<string, string>();
  const add = db.prepare(
    `INSERT INTO tags (id, name, folded, merged_into, created_at) VALUES (?, ?, ?, NULL, '2000-01-01T00:00:00.000Z')`,
  );
  const put = db.prepare('INSERT INTO entry_tags (entry, tag, named, written) VALUES (?, ?, 1, 0)');
  return (entry, name) => {
    const id = ids.get(name) ?? uuidv7();
    if (!ids.has(name)) add.run(id, name, name);
    ids.set(name, id);
    put.run(entry, id);
  };
}

const day = 86_400_000;
const first = Date.UTC(2000, 0, 1);
const numbersADay = 100_000_000;
const daysBefore1970 = 719_528;

/** Fills a vault with entries of 250 words, some a day, from a seed. */
export function fill(db: Db, count: number, seed = 1): void {
  const random = randomFrom(seed);
  const write = entryWriter(db);
  const tag = tagger(db);
  const perDay = Math.max(1, Math.ceil(count / 9_000));
  inTransaction(db, () => {
    for (let index = 0; index < count; index += 1) {
      const at = first + Math.floor(index / perDay) * day;
      const id = uuidv7();
      write({
        id,
        number: (at / day + daysBefore1970) * numbersADay + (index % perDay),
        date: new Date(at).toISOString().slice(0, 10),
        text: drawText(random, 250),
        mood: index % 3 === 0 ? null : 1 + Math.floor(random() * 5),
        starred: index % 23 === 0,
        holds: index % 7 === 0 ? holdsBits.image : 0,
      });
      if (index % 4 === 0) tag(id, 'bench-common');
      if (index % 997 === 0) tag(id, 'bench-rare');
    }
  });
}
