import { systemClock, todayOf } from '#main/ports/clock.ts';
import { calendarDate } from '#shared/bridge/fields.ts';
import { type Reading, readGoal } from '#shared/goals/coach/coach.ts';
import { type Parsed, UsageError } from './arguments.ts';
import type { Io } from './io.ts';

const longest = 10_000;

/** `waymark coach`: what the coach reads in a goal. It needs no vault. */
export function coach(parsed: Parsed, io: Io): void {
  const words = parsed.words.join(' ').trim();
  if (words === '') throw new UsageError('Say the goal in words, in quotes.');
  if (words.length > longest) throw new UsageError('A goal is a sentence or two. This is longer than that.');
  const today = parsed.text('today') ?? todayOf(systemClock);
  if (!calendarDate.safeParse(today).success) {
    throw new UsageError('The day must be one of the calendar, as in --today 2026-03-09.');
  }
  const reading = readGoal(words, today);
  io.stdout.write(parsed.json ? `${JSON.stringify(reading)}\n` : readingText(reading));
}

function readingText(reading: Reading): string {
  const { specific, measurable, achievable, relevant, timeBound, suggestions } = reading;
  const lines = Object.entries({
    Specific: specific,
    Measurable: measurable,
    Achievable: achievable,
    Relevant: relevant,
    'Time-bound': timeBound,
  }).map(([name, { found, why }]) => `${found ? 'yes' : 'not yet'}  ${name}`.padEnd(22) + why);
  const due = timeBound.due === null ? [] : [`Due ${timeBound.due}.`];
  return `${[...lines, ...due, ...suggestions.map((each) => `- ${each}`)].join('\n')}\n`;
}
