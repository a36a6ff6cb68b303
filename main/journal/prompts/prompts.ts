import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { readChoice, saveChoice } from '#main/database/choices.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { plainText } from '#shared/document/plain-text.ts';
import type { Entry } from '#shared/journal/journal.ts';
import { promptLibrary } from '#shared/journal/prompts/library.ts';
import { type Need, needs } from '#shared/journal/prompts/needs.ts';
import type { Prompt } from '#shared/journal/prompts/prompts.ts';

interface PromptRow {
  id: string;
  need: Need;
  words: string;
}

const fromLibrary = new Map<string, Prompt>(
  promptLibrary.map((prompt) => [prompt.key, { ...prompt, own: false }]),
);

/** The prompts that there are, need by need: own ones first, then the library; refused ones among them. */
export function allPrompts(db: ReadDb): Prompt[] {
  const own = prepared<[], PromptRow>(
    db,
    'SELECT id, need, words FROM prompts WHERE trashed_at IS NULL ORDER BY created_at, id',
  )
    .all()
    .map(toPrompt);
  return needs.flatMap((need) => [...own, ...fromLibrary.values()].filter((prompt) => prompt.need === need));
}

/** A prompt by its name, also one that was refused or taken away; null when nobody knows it. */
export function promptNamed(db: ReadDb, key: string): Prompt | null {
  const known = fromLibrary.get(key);
  if (known) return known;
  const row = prepared<[string], PromptRow>(db, 'SELECT id, need, words FROM prompts WHERE id = ?').get(key);
  return row ? toPrompt(row) : null;
}

/** The prompt that stands above an entry: the one it answers, unless its text says it itself. */
export function promptAbove(
  db: ReadDb,
  { prompt, document }: Pick<Entry, 'prompt' | 'document'>,
): string | null {
  const words = prompt === null ? undefined : promptNamed(db, prompt)?.words;
  return words === undefined || plainText(document).includes(words) ? null : words;
}

export function refusedPrompts(db: ReadDb): Set<string> {
  return new Set(prepared<[], string>(db, 'SELECT prompt FROM prompt_refusals').pluck().all());
}

/** All prompts with what is known of each, and the needs that are chosen. */
export function listPrompts(db: ReadDb): {
  prompts: (Prompt & { refused: boolean; answers: number })[];
  needs: Need[];
} {
  const refused = refusedPrompts(db);
  const answers = new Map(
    prepared<[], [string, number]>(
      db,
      'SELECT prompt, count(*) FROM entries WHERE prompt IS NOT NULL AND trashed_at IS NULL GROUP BY prompt',
    )
      .raw()
      .all(),
  );
  return {
    prompts: allPrompts(db).map((prompt) => ({
      ...prompt,
      refused: refused.has(prompt.key),
      answers: answers.get(prompt.key) ?? 0,
    })),
    needs: chosenNeeds(db),
  };
}

const needChoice = z.array(z.enum(needs)).min(1);

/** The needs that the prompt of the day is taken from: all of them until the person chooses. */
export function chosenNeeds(db: ReadDb): Need[] {
  return readChoice<Need[]>(db, 'prompt-needs', needChoice, [...needs]);
}

export function chooseNeeds(db: Db, chosen: readonly Need[]): void {
  saveChoice(
    db,
    'prompt-needs',
    needs.filter((need) => chosen.includes(need)),
  );
}

/**
 * "Not for me", or taking that back.
 *
 * @throws WaymarkError `not-found`.
 */
export function refusePrompt(
  db: Db,
  clock: Clock,
  { key, refused }: { key: string; refused: boolean },
): void {
  inTransaction(db, () => {
    if (promptNamed(db, key) === null) throw noPrompt();
    if (refused) {
      prepared<[string, string]>(
        db,
        'INSERT OR IGNORE INTO prompt_refusals (prompt, refused_at) VALUES (?, ?)',
      ).run(key, instantOf(clock));
    } else prepared<[string]>(db, 'DELETE FROM prompt_refusals WHERE prompt = ?').run(key);
  });
}

export function addPrompt(db: Db, clock: Clock, { need, words }: { need: Need; words: string }): Prompt {
  const id = uuid();
  db.prepare('INSERT INTO prompts (id, need, words, created_at) VALUES (@id, @need, @words, @at)').run({
    id,
    need,
    words,
    at: instantOf(clock),
  });
  return { key: id, need, words, own: true };
}

/** @throws WaymarkError `not-found`. */
export function savePrompt(db: Db, { id, need, words }: { id: string; need: Need; words: string }): Prompt {
  const saved = db
    .prepare('UPDATE prompts SET need = @need, words = @words WHERE id = @id AND trashed_at IS NULL')
    .run({ id, need, words });
  if (saved.changes === 0) throw noPrompt();
  return { key: id, need, words, own: true };
}

/**
 * Takes an own prompt away. Entries that answer it still show it.
 *
 * @throws WaymarkError `not-found`.
 */
export function removePrompt(db: Db, clock: Clock, id: string): void {
  const set = db
    .prepare('UPDATE prompts SET trashed_at = @at WHERE id = @id')
    .run({ id, at: instantOf(clock) });
  if (set.changes === 0) throw noPrompt();
}

export function noPrompt(): WaymarkError {
  return new WaymarkError('not-found', 'This prompt is not there any more. Choose another one.');
}

function toPrompt({ id, need, words }: PromptRow): Prompt {
  return { key: id, need, words, own: true };
}
