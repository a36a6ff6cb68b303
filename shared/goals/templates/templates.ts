import { dateOfDay, dayNumber } from '#shared/calendar/dates.ts';
import { blankSheet } from '#shared/goals/fields/fields.ts';
import type { NewMilestone } from '#shared/goals/goals.ts';
import { endOfHorizon } from '#shared/goals/horizon.ts';
import type { SheetWords } from '#shared/goals/sheet.ts';
import type { Answers, Kind, Kinds } from './kinds.ts';
import { networkKind } from './network.ts';
import { newFieldKind } from './new-field.ts';
import { promotionKind } from './promotion.ts';
import { qualificationKind } from './qualification.ts';
import { skillKind } from './skill.ts';

export type { Answers };

/** The five kinds of goals that careers have most often. */
export const templateKinds = ['promotion', 'new-field', 'skill', 'qualification', 'network'] as const;
export type TemplateKind = (typeof templateKinds)[number];

const kinds: Kinds<TemplateKind> = {
  promotion: promotionKind,
  'new-field': newFieldKind,
  skill: skillKind,
  qualification: qualificationKind,
  network: networkKind,
};

/** What a kind is called, and its questions in their order. */
export function templateOf(kind: TemplateKind): Kind {
  return kinds[kind];
}

/** A goal as it is proposed, for the person to change. */
export interface Draft {
  sheet: SheetWords;
  milestones: NewMilestone[];
  /** There are more milestones than the time has weeks. */
  isTight: boolean;
}

/** The day that a kind proposes to be due, seen from today. */
export function usualDue(kind: TemplateKind, today: string): string {
  return endOfHorizon(kinds[kind].horizon, today);
}

/**
 * Proposes a goal with dated milestones from the answers to the questions of a kind. Every milestone lies between today and the due
 * day, in order, and the last one on it; questions without an answer are left open in words that can be filled in.
 *
 * @param due a day that is not before today; such a day counts as today.
 */
export function proposeGoal(
  kind: TemplateKind,
  answers: Answers,
  { today, due }: { today: string; due: string },
): Draft {
  const { propose } = kinds[kind];
  const { milestones, ...words } = propose(answers);
  const first = dayNumber(today);
  const days = Math.max(0, dayNumber(due) - first);
  return {
    sheet: {
      ...blankSheet(words.title),
      ...words,
      area: 'Work',
      start: today,
      due: dateOfDay(first + days),
    },
    milestones: milestones.map(([share, title]) => ({
      title,
      due: dateOfDay(first + Math.round(days * share)),
    })),
    isTight: days < 7 * milestones.length,
  };
}

/** Answers that show what a kind can become; each is somebody's, and none is yours. */
export function exampleOf(kind: TemplateKind): Answers {
  return kinds[kind].example;
}
