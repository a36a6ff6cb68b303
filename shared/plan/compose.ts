import type { Goal, GoalStatus } from '#shared/goals/goals.ts';
import { progressOf } from '#shared/goals/progress.ts';
import type { Claim, Response } from '#shared/reflection/reflection.ts';
import { contentFor, isEmptyPlan } from './audience.ts';
import type { Audience, PlanBlock, PlanContent, PlanDocument } from './plan.ts';
import { portraitBlocks } from './portrait.ts';
import { ifThen, type Wording, wordingOf } from './wording.ts';

/** The plan's goal sections in reading order: what is being done first, what was let go last. */
const goalSections: readonly { status: GoalStatus; heading: string; about: string }[] = [
  { status: 'active', heading: 'Active', about: 'What I am working on now.' },
  { status: 'next', heading: 'Next', about: 'What I take up after that.' },
  { status: 'someday', heading: 'Someday', about: 'What I would like, without a date.' },
  { status: 'done', heading: 'Done', about: 'What I set out to do and did.' },
  { status: 'let-go', heading: 'Let go', about: 'What I decided not to pursue.' },
];

const responseWords: Record<Response, string> = {
  improve: 'Improve it',
  'work-around': 'Work around it',
  accept: 'Accept it',
};

type Field = { name: string; text: string };

/**
 * The plan as a document for an audience: the portrait, goals by status, strengths, weaknesses. Sections without anything in them are
 * left out; a plan without anything says what to do first. Pure, apart from the machine's time zone, in which the day
 * of a tick is told.
 */
export function composePlan(
  content: PlanContent,
  { audience, locale }: { audience: Audience; locale: string },
): PlanDocument {
  const wording = wordingOf(locale);
  const shown = contentFor(content, audience);
  const document = { title: 'My plan', made: wording.date(content.date), lang: wording.lang };
  if (isEmptyPlan(shown)) return { ...document, blocks: [paragraph(whatToDoFirst(content))] };
  return {
    ...document,
    blocks: [
      ...(shown.portrait === null ? [] : portraitBlocks(shown.portrait, wording.number)),
      ...goalSections.flatMap(({ status, heading, about }) =>
        section(
          heading,
          about,
          shown.goals.filter((goal) => goal.status === status).map((goal) => goalBlocks(goal, wording)),
        ),
      ),
      ...section(
        'Strengths',
        'What I am good at, and how I know.',
        shown.strengths.map((claim) => claimBlocks(claim, wording)),
      ),
      ...section(
        'Weaknesses',
        'What is hard for me, and what I do about it.',
        shown.weaknesses.map((claim) => claimBlocks(claim, wording)),
      ),
    ],
  };
}

function whatToDoFirst(content: PlanContent): string {
  return isEmptyPlan(content)
    ? 'There is nothing in the plan yet. Write down one goal or one strength, and it appears here.'
    : 'There is nothing in the plan for this audience yet. Move a goal to Next or Active, or write down a strength.';
}

function section(heading: string, about: string, parts: PlanBlock[][]): PlanBlock[] {
  if (parts.length === 0) return [];
  return [{ type: 'heading', level: 2, text: heading }, paragraph(about, true), ...parts.flat()];
}

function goalBlocks(goal: Goal, wording: Wording): PlanBlock[] {
  const progress = progressOf(goal);
  return [
    { type: 'heading', level: 3, text: oneLine(goal.title) },
    ...(progress && progress.basis !== 'status'
      ? [{ type: 'progress' as const, share: progress.share, text: wording.progress(progress, goal) }]
      : []),
    ...fields([
      { name: 'What exactly', text: goal.specifics },
      { name: 'Due', text: goal.due === null ? '' : wording.date(goal.due) },
      { name: 'Why', text: goal.why },
      { name: 'Builds on', text: goal.strengths.map(({ name }) => oneLine(name)).join('\n') },
      { name: 'Obstacle', text: goal.obstacle },
      { name: 'If, then', text: ifThen(goal) },
    ]),
    ...list(
      'Milestones',
      goal.milestones.map((milestone) => ({
        text: oneLine(milestone.title),
        note:
          milestone.doneAt !== null
            ? `done ${wording.day(milestone.doneAt)}`
            : milestone.due === null
              ? ''
              : `by ${wording.date(milestone.due)}`,
        done: milestone.doneAt !== null,
      })),
    ),
  ];
}

const noResponse = { response: null, responsePlan: '' };

function claimBlocks(claim: Claim, wording: Wording): PlanBlock[] {
  const { response, responsePlan } = claim.kind === 'weakness' ? claim.details : noResponse;
  const decided = response === null ? '' : `${responseWords[response]}.`;
  return [
    { type: 'heading', level: 3, text: oneLine(claim.name) },
    ...(claim.description.trim() === '' ? [] : [paragraph(claim.description.trim())]),
    ...fields([{ name: 'My response', text: [decided, responsePlan.trim()].filter(Boolean).join(' ') }]),
    ...list(
      'Evidence',
      claim.evidence.flatMap(({ words, entry }) => {
        const title = entry && !entry.trashed ? oneLine(entry.title) : '';
        const day = entry?.date && !entry.trashed ? wording.date(entry.date) : '';
        if (words.trim() === '') return title + day === '' ? [] : [item(title || day, title && day)];
        return [item(words.trim(), [title, day].filter(Boolean).join(', '))];
      }),
    ),
  ];
}

function paragraph(text: string, muted = false): PlanBlock {
  return { type: 'paragraph', text, muted };
}

function fields(all: Field[]): PlanBlock[] {
  const filled = all
    .map(({ name, text }) => ({ name, text: text.trim() }))
    .filter((field) => field.text !== '');
  return filled.length === 0 ? [] : [{ type: 'fields', fields: filled }];
}

type Item = Extract<PlanBlock, { type: 'list' }>['items'][number];

function item(text: string, note: string): Item {
  return { text, note, done: null };
}

function list(label: string, items: Item[]): PlanBlock[] {
  return items.length === 0 ? [] : [{ type: 'list', label, items }];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
