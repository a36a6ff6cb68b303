import { createHash } from 'node:crypto';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import type { Need } from '#shared/journal/prompts/needs.ts';
import type { Prompt } from '#shared/journal/prompts/prompts.ts';
import { allPrompts, chosenNeeds, noPrompt, promptNamed, refusedPrompts } from './prompts.ts';

/** The prompt of a day: what was shown on it last, else the next in turn. Null when none is left to propose. */
export function promptOfDay(db: ReadDb, day: string): Prompt | null {
  const present = shownLast(db, day);
  const offered = offeredPrompts(db);
  const prompt = offered.find(({ key }) => key === present);
  if (prompt) return prompt;
  const chosen = chosenNeeds(db);
  return next(
    db,
    day,
    offered.filter(({ need }) => chosen.includes(need)),
  );
}

/**
 * Settles which prompt a day has.
 *
 * @throws WaymarkError `not-found`.
 */
export function showPrompt(db: Db, { day, key }: { day: string; key: string }): void {
  inTransaction(db, () => {
    if (promptNamed(db, key) === null) throw noPrompt();
    if (shownLast(db, day) === key) return;
    prepared<object>(
      db,
      `INSERT INTO prompt_days (day, place, prompt)
       VALUES (@day, (SELECT coalesce(max(place), 0) + 1 FROM prompt_days WHERE day = @day), @key)`,
    ).run({ day, key });
  });
}

/** Gives the day another prompt, of one need when it is named. The one that it had counts as shown. */
export function anotherPrompt(db: Db, { day, need }: { day: string; need: Need | null }): Prompt | null {
  return inTransaction(db, () => {
    const present = promptOfDay(db, day);
    const wanted = need === null ? chosenNeeds(db) : [need];
    const others = offeredPrompts(db).filter(
      (prompt) => wanted.includes(prompt.need) && prompt.key !== present?.key,
    );
    if (others.length === 0) return present;
    if (present) showPrompt(db, { day, key: present.key });
    const prompt = next(db, day, others);
    if (prompt) showPrompt(db, { day, key: prompt.key });
    return prompt;
  });
}

function offeredPrompts(db: ReadDb): Prompt[] {
  const refused = refusedPrompts(db);
  return allPrompts(db).filter(({ key }) => !refused.has(key));
}

function shownLast(db: ReadDb, day: string): string | null {
  return (
    prepared<[string], string>(db, 'SELECT prompt FROM prompt_days WHERE day = ? ORDER BY place DESC LIMIT 1')
      .pluck()
      .get(day) ?? null
  );
}

/**
 * The next in turn: one that was never shown, of another need than the last one if there is such; when all were shown, the
 * one that was shown longest ago. Which of the unshown ones it is follows from the day, so that asking twice gives the same.
 */
function next(db: ReadDb, day: string, prompts: readonly Prompt[]): Prompt | null {
  const shown = new Map(
    prepared<[], [string, string]>(
      db,
      `SELECT prompt, max(printf('%s %09d', day, place)) FROM prompt_days GROUP BY prompt`,
    )
      .raw()
      .all(),
  );
  const unshown = prompts.filter(({ key }) => !shown.has(key));
  if (unshown.length === 0) {
    return (
      prompts.toSorted((a, b) => ((shown.get(a.key) ?? '') < (shown.get(b.key) ?? '') ? -1 : 1))[0] ?? null
    );
  }
  const [latest] = [...shown].sort(([, a], [, b]) => (a < b ? 1 : -1))[0] ?? [];
  const lastNeed = latest === undefined ? null : promptNamed(db, latest)?.need;
  const fresh = unshown.filter(({ need }) => need !== lastNeed);
  const lot = ({ key }: Prompt): string => createHash('sha256').update(`${day} ${key}`).digest('hex');
  return (fresh.length > 0 ? fresh : unshown).toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1))[0] ?? null;
}
