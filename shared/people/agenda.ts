import { oneLineOf } from './line.ts';
import type { MentorAgendaLine } from './mentors.ts';

/** A goal that somebody goes along with, as far as an agenda tells of it. Days are calendar dates. */
export interface MentorGoal {
  readonly id: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly pausedSince: string | null;
  readonly obstacle: string;
  readonly milestones: readonly { id: string; title: string; due: string | null; doneOn: string | null }[];
  readonly steps: readonly { id: string; title: string; doneOn: string | null }[];
  /** Where its measure stands, and where it stood when the two last talked; null without one. */
  readonly measure: { unit: string; now: number; before: number } | null;
  readonly turns: readonly { id: string; kind: TurnKind; on: string }[];
  readonly obstacles: readonly { on: string; worked: boolean }[];
}

export type TurnKind = 'pause' | 'resume' | 'pivot' | 'let-go' | 'achieve';

export interface MentorFacts {
  readonly today: string;
  /** The day of the last talk, or what stands for it: what came after it is new. */
  readonly since: string;
  readonly goals: readonly MentorGoal[];
  readonly asks: readonly { id: string; text: string }[];
  /** Promises that are open, on both sides. */
  readonly promises: readonly { id: string; by: 'me' | 'them'; text: string; due: string | null }[];
  readonly learning: readonly { id: string; name: string; minutes: number; isDone: boolean }[];
}

/** How days and numbers are said. */
export interface AgendaWording {
  readonly day: (date: string) => string;
  readonly number: (value: number) => string;
}

const turned: Record<Exclude<TurnKind, 'pause'>, string> = {
  resume: 'Taken up again',
  pivot: 'Changed course',
  'let-go': 'Let go on purpose',
  achieve: 'Reached',
};

/** What there is to talk about: what moved, where it is stuck, what to ask, what was promised, what was learned. */
export function agendaOf(facts: MentorFacts, wording: AgendaWording): MentorAgendaLine[] {
  return [
    ...facts.goals.flatMap((goal) => [
      ...movedLines(goal, facts, wording),
      ...stuckLines(goal, facts, wording),
    ]),
    ...facts.asks.map(({ id, text }) => toLine(`ask ${id}`, 'asks', text)),
    ...facts.promises.map(({ id, by, text, due }) =>
      toLine(
        `promise ${id}`,
        'promises',
        `${by === 'me' ? 'You promised' : 'Promised to you'}: ${oneLineOf(text)}${due === null ? '' : `, by ${wording.day(due)}`}`,
      ),
    ),
    ...facts.learning.map(({ id, name, minutes, isDone }) =>
      toLine(
        `learning ${id}`,
        'learning',
        `${oneLineOf(name)}${isDone ? ', finished' : ''}${minutes === 0 ? '' : `, ${minutesText(minutes, wording)}`}`,
      ),
    ),
  ].sort((one, other) => order.indexOf(one.section) - order.indexOf(other.section));
}

const order = ['progress', 'stuck', 'asks', 'promises', 'learning'];

function toLine(
  key: string,
  section: MentorAgendaLine['section'],
  text: string,
  goal: MentorAgendaLine['goal'] = null,
): MentorAgendaLine {
  return { key, section, text: oneLineOf(text), goal };
}

/** What of a goal moved since the last talk: what was reached, done, measured, decided. */
function movedLines(goal: MentorGoal, facts: MentorFacts, wording: AgendaWording): MentorAgendaLine[] {
  const isNew = (on: string | null): boolean => on !== null && on > facts.since && on <= facts.today;
  const at = (key: string, text: string) => toLine(key, 'progress', text, of(goal));
  const { measure } = goal;
  return [
    ...goal.turns
      .filter(({ kind, on }) => kind !== 'pause' && isNew(on))
      .map(({ id, kind }) => at(`turn ${id}`, kind === 'pause' ? 'Paused' : turned[kind])),
    ...goal.milestones
      .filter(({ doneOn }) => isNew(doneOn))
      .map(({ id, title }) => at(`milestone ${id}`, `Milestone reached: ${title}`)),
    ...(measure === null || measure.now === measure.before
      ? []
      : [
          at(
            `measure ${goal.id}`,
            `Now at ${wording.number(measure.now)}${unit(measure.unit)}; it was ${wording.number(measure.before)}`,
          ),
        ]),
    ...goal.steps
      .filter(({ doneOn }) => isNew(doneOn))
      .map(({ id, title }) => at(`step ${id}`, `Done: ${title}`)),
  ];
}

const unit = (text: string): string => (text.trim() === '' ? '' : ` ${text.trim()}`);

/** Where a goal is stuck: it is paused, a milestone is late, or its obstacle came up and the plan did not work. */
function stuckLines(goal: MentorGoal, facts: MentorFacts, wording: AgendaWording): MentorAgendaLine[] {
  if (!goal.isOpen) return [];
  const at = (key: string, text: string) => toLine(key, 'stuck', text, of(goal));
  const met = goal.obstacles.filter(({ on, worked }) => !worked && on > facts.since && on <= facts.today);
  return [
    ...(goal.pausedSince === null
      ? []
      : [at(`paused ${goal.id}`, `Paused since ${wording.day(goal.pausedSince)}`)]),
    ...goal.milestones
      .filter(({ due, doneOn }) => doneOn === null && due !== null && due < facts.today)
      .map(({ id, title, due }) =>
        at(`late ${id}`, `Was to be there by ${wording.day(due ?? '')}: ${title}`),
      ),
    ...(met.length === 0
      ? []
      : [
          at(
            `obstacle ${goal.id}`,
            `${goal.obstacle.trim() === '' ? 'The obstacle' : `“${oneLineOf(goal.obstacle)}”`} came up${times(met.length)}, and the plan did not help`,
          ),
        ]),
  ];
}

const of = ({ id, title }: MentorGoal) => ({ id, title });

function times(count: number): string {
  if (count === 1) return '';
  return count === 2 ? ' twice' : ` ${String(count)} times`;
}

function minutesText(minutes: number, { number }: AgendaWording): string {
  if (minutes < 60) return `${number(minutes)} minutes`;
  const hours = Math.round(minutes / 30) / 2;
  return hours === 1 ? '1 hour' : `${number(hours)} hours`;
}
