import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { firstJournal } from '#main/journal/journals.ts';
import { promptOfDay } from '#main/journal/prompts/index.ts';
import { type Clock, todayOf } from '#main/ports/clock.ts';
import { damaged } from '#main/texts/index.ts';
import { noonOf } from '#shared/calendar/dates.ts';
import { emptyDocument } from '#shared/document/document.ts';
import { moodLabels } from '#shared/journal/labels.ts';
import { usesField } from '#shared/journal/templates/fields.ts';
import { filledTemplate } from '#shared/journal/templates/fill.ts';
import type { Beginning } from '#shared/journal/templates/templates.ts';
import { ruledTemplate } from './rules.ts';
import { noTemplate, templateNamed } from './templates.ts';

/**
 * What a new entry begins with, its fields filled.
 *
 * @throws WaymarkError `not-found` for a template that was asked for and is not there; `corrupt` for one whose text is damaged.
 */
export function beginEntry(
  db: ReadDb,
  { clock, locale }: { clock: Clock; locale: string },
  wanted: { journal: string | null; date: string | null; time: string; template: string | null },
): Beginning {
  const { date, time } = wanted;
  const journal = wanted.journal ?? firstJournal(db);
  const key = wanted.template ?? ruledTemplate(db, { journal, date });
  if (key === null) return { title: '', document: emptyDocument(), template: null, prompt: null };
  const template = templateNamed(db, key);
  if (template === null) throw noTemplate();
  if (template.damaged) damaged('template');
  const today = todayOf(clock);
  const prompt = usesField(template, 'prompt') ? promptOfDay(db, date ?? today) : null;
  const day = date === null ? null : { date, words: dayText(date, today, locale) };
  const filled = filledTemplate(template, {
    day,
    time: timeText(time, locale),
    goals: openGoals(db),
    mood: lastMood(db, date ?? today, (mooded) => dayText(mooded, today, locale)),
    prompt: prompt?.words ?? '',
  });
  return { ...filled, template: key, prompt: prompt?.key ?? null };
}

function openGoals(db: ReadDb): { id: string; title: string }[] {
  return prepared<[], { id: string; title: string }>(
    db,
    `SELECT id, title FROM goals WHERE status IN ('active', 'next') AND trashed_at IS NULL
     ORDER BY status, position, id`,
  ).all();
}

/** The mood noted last on or before a day, in words with its day; empty when none was. */
function lastMood(db: ReadDb, until: string, said: (date: string) => string): string {
  const row = prepared<[string], { mood: number; words: string; date: string }>(
    db,
    `SELECT mood, mood_words AS words, date FROM entries
     WHERE trashed_at IS NULL AND date IS NOT NULL AND mood IS NOT NULL AND date <= ?
     ORDER BY date DESC, time DESC, created_at DESC, id DESC LIMIT 1`,
  ).get(until);
  if (row === undefined) return '';
  const step = moodLabels[row.mood - 1] ?? '';
  return `${row.words === '' ? step : `${step}: ${row.words}`} (${said(row.date)})`;
}

/** "Friday 20 November", with the year when it is not this one. */
function dayText(date: string, today: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(date.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(noonOf(date));
}

function timeText(time: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(`2000-01-01T${time}:00Z`),
  );
}
