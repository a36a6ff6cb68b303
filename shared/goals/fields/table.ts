import { type Audience, audienceNames } from '#shared/audience/audience.ts';
import type { Goal } from '#shared/goals/goal.ts';
import { ifThen } from '#shared/goals/if-then.ts';
import { horizonNames, shapeNames, statusNames } from '#shared/goals/names.ts';
import type { GoalShape, SheetWords } from '#shared/goals/sheet.ts';
import {
  amount,
  choice,
  choiceOrNone,
  day,
  type FieldKind,
  line,
  measureKind,
  pauseKind,
  record,
  words,
} from './kinds.ts';

/** How a field stands in the plan. */
interface InPlan<V> {
  /** The last who reads it there; nobody when the field is about the goal and not of it. */
  readonly audience: Audience;
  /** What the document calls it, where that is not its label; null where only programs read it, or where it is drawn. */
  readonly name?: string | null;
  /** How the document says it, where that is not how it is said everywhere. `today` is a calendar date. */
  readonly text?: (value: V, today: string) => string | null;
}

/** What there is to know of a field of a goal. */
export interface GoalField<V> extends FieldKind<V> {
  /** What it is called on the sheet, in a conflict and in the story. */
  readonly label: string;
  /** Whether search looks into it. */
  readonly searched?: boolean;
  /** How it stands in the plan; null when it is not in it. */
  readonly plan: InPlan<V> | null;
  /** Where the sheet asks for it, and how; left out where the sheet draws it in a way of its own. */
  readonly asked?: { readonly among: 'words' | 'facts'; readonly by: string };
}

const shapeInPlan: Record<GoalShape, string> = {
  // People take a goal for an outcome anyway.
  outcome: '',
  learning: 'A learning goal: finding out how',
  practice: 'A practice: again and again',
};

/**
 * What is written on a goal's sheet, in the order in which it is told. Rows, kept states, drafts, conflicts, the story, search, the
 * plan and its files are all derived from here.
 */
export const sheetFields = {
  title: { ...line('title'), label: 'Title', plan: { audience: 'manager', name: null } },
  shape: {
    ...choice('shape', shapeNames, 'outcome'),
    label: 'Shape',
    plan: { audience: 'manager', name: 'Kind', text: (shape) => shapeInPlan[shape] },
  },
  specifics: {
    ...words('specifics'),
    label: 'What exactly',
    searched: true,
    plan: { audience: 'manager' },
  },
  direction: { ...record('direction'), label: 'Direction', plan: { audience: 'mentor' } },
  start: { ...day('start'), label: 'Start', plan: { audience: 'manager' } },
  due: { ...day('due'), label: 'Due', plan: { audience: 'manager' } },
  effort: {
    ...amount('effort', { one: 'hour a week', several: 'hours a week' }),
    label: 'Effort',
    plan: { audience: 'manager' },
  },
  measure: { ...measureKind, label: 'Measure', plan: { audience: 'manager', name: null } },
  why: { ...words('why'), label: 'Why', searched: true, plan: { audience: 'mentor' } },
  bestOutcome: {
    ...words('best_outcome'),
    label: 'Best outcome',
    searched: true,
    plan: { audience: 'mentor', name: 'The best of it' },
    asked: { among: 'words', by: 'What is the best that comes of it?' },
  },
  cost: {
    ...words('cost'),
    label: 'What it takes from other things',
    searched: true,
    plan: { audience: 'mentor' },
    asked: { among: 'words', by: 'What will this take from other things?' },
  },
  obstacle: { ...words('obstacle'), label: 'Obstacle', searched: true, plan: { audience: 'mentor' } },
  ifCue: { ...words('if_cue'), label: 'If', searched: true, plan: { audience: 'mentor' } },
  thenAction: { ...words('then_action'), label: 'Then I will', searched: true, plan: { audience: 'mentor' } },
  area: { ...line('area'), label: 'Area of life', searched: true, plan: { audience: 'manager', name: null } },
  horizon: {
    ...choiceOrNone('horizon', horizonNames),
    label: 'Horizon',
    plan: { audience: 'manager', name: null },
  },
  audience: {
    ...choice('audience', audienceNames, 'mentor'),
    label: 'Who may see it',
    plan: null,
    asked: { among: 'facts', by: 'Who may see it in your plan' },
  },
} satisfies { readonly [F in keyof SheetWords]: GoalField<SheetWords[F]> };

/** What acts change and nobody types. */
export const stateFields = {
  status: {
    ...choice('status', statusNames, 'someday'),
    label: 'Where it stands',
    plan: { audience: 'manager', name: null },
  },
  paused: {
    ...pauseKind,
    label: 'Paused',
    plan: {
      audience: 'manager',
      text: (pause, today) => (pause?.until != null && pause.until <= today ? '' : null),
    },
  },
} satisfies { readonly [F in 'status' | 'paused']: GoalField<Goal[F]> };

/** Fields that are told as one: each line stands where the first of its fields does. */
export const joinedFields = {
  plan: {
    of: ['ifCue', 'thenAction'],
    label: 'If-then plan',
    name: 'If, then',
    tell: ({ ifCue, thenAction }) => [ifCue, thenAction].filter((half) => half.trim() !== '').join(' → '),
    text: (halves) => ifThen(halves),
  },
} satisfies Record<string, JoinedField>;

/** A line of the story and of the plan that is told of several fields. */
export interface JoinedField {
  readonly of: readonly (keyof SheetWords)[];
  readonly label: string;
  /** What the document calls it. */
  readonly name: string;
  tell(sheet: SheetWords): string;
  /** How the document says it. */
  text(sheet: SheetWords): string;
}
