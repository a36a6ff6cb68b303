import type { Horizon, SheetWords } from '#shared/goals/sheet.ts';

/** A short question of a kind. */
interface Question {
  key: string;
  label: string;
  /** How an answer could read. */
  placeholder: string;
  /** A count is a whole number from 1 to 999. */
  type: 'words' | 'count';
}

/** What was answered, by the key of its question. */
export type Answers = Readonly<Record<string, string>>;

/** What a kind proposes in words; milestones with the share of the time after which they come. */
interface Proposal extends Partial<SheetWords> {
  title: string;
  milestones: readonly (readonly [share: number, title: string])[];
}

/** One kind of goal that can be begun with a few questions. */
export interface Kind {
  name: string;
  about: string;
  questions: readonly Question[];
  /** How far ahead such a goal usually lies. */
  horizon: Horizon;
  example: Answers;
  propose: (answers: Answers) => Proposal;
}

export type Kinds<K extends string> = Readonly<Record<K, Kind>>;

/** An answer in one line, without the full stop; what stands for it while there is none. */
export function wordsOf(answers: Answers, key: string, instead: string): string {
  const words = (answers[key] ?? '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.\s]+$/u, '');
  return words === '' ? instead : words;
}

/** A number that was answered, from 1 to 999; what stands for it while there is none that can be read. */
export function countOf(answers: Answers, key: string, instead: number): number {
  const words = (answers[key] ?? '').trim();
  const count = /^\d{1,3}$/.test(words) ? Number(words) : 0;
  return count > 0 ? count : instead;
}
