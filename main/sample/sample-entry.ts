import type { Entry } from '#shared/journal/journal.ts';

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** An entry of the sample year. Its day is told by week and weekday, so that "Monday" in the text is a Monday. */
export interface SampleEntry {
  /** What evidence calls it by. */
  key?: string;
  /** Whole weeks before the present one; 52 is the oldest. */
  weeks: number;
  day: Weekday | 'yesterday' | 'today';
  /** The time on the wall, `HH:MM`. */
  at: string;
  mood?: number;
  moodWords?: string;
  energy?: number;
  energyWords?: string;
  place?: string;
  /** The journal it lies in; without one, the first. */
  journal?: 'private';
  title: string;
  tags?: readonly string[];
  kind?: Entry['kind'];
  starred?: boolean;
  /** Markdown. */
  text: string;
}
