import { v7 as uuidv7 } from 'uuid';
import { type Db, inTransaction } from '#main/database/open.ts';
import { documentFromPlainText } from '#shared/document/document.ts';
import { countWords, preview } from '#shared/document/plain-text.ts';
import { drawText, randomFrom } from './corpus.ts';

/** The bare way to write an entry: the same rows by prepared statements, and nothing else. */
export function entryWriter(
  db: Db,
): (entry: { id: string; number: number; date: string; text: string; mood?: number | null }) => void {
  const journal = db.prepare<[], string>('SELECT id FROM journals ORDER BY position LIMIT 1').pluck().get();
  const insertEntry = db.prepare(
    `INSERT INTO entries (id, journal, kind, title, date, preview, word_count, mood, created_at, modified_at,
       document)
     VALUES (@id, @journal, 'free', @title, @date, @preview, @words, @mood, @at, @at, @document)`,
  );
  const insertText = db.prepare(
    `INSERT INTO search_text (number, kind, record, date, title, body)
     VALUES (@number, 'entry', @id, @date, @title, @text)`,
  );
  return ({ id, number, date, text, mood = null }) => {
    const title = text.slice(0, 40);
    insertEntry.run({
      id,
      journal,
      mood,
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

const day = 86_400_000;
const first = Date.UTC(2000, 0, 1);
const numbersADay = 100_000_000;
const daysBefore1970 = 719_528;

/** Fills a vault with entries of 250 words, some a day, from a seed. */
export function fill(db: Db, count: number, seed = 1): void {
  const random = randomFrom(seed);
  const write = entryWriter(db);
  const perDay = Math.max(1, Math.ceil(count / 9_000));
  inTransaction(db, () => {
    for (let index = 0; index < count; index += 1) {
      const at = first + Math.floor(index / perDay) * day;
      write({
        id: uuidv7(),
        number: (at / day + daysBefore1970) * numbersADay + (index % perDay),
        date: new Date(at).toISOString().slice(0, 10),
        text: drawText(random, 250),
        mood: index % 3 === 0 ? null : 1 + Math.floor(random() * 5),
      });
    }
  });
}
