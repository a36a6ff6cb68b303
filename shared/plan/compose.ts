import type { Audience } from '#shared/audience/audience.ts';
import type { GoalStatus } from '#shared/goals/goals.ts';
import type { Claim, Response } from '#shared/reflection/reflection.ts';
import { applyingBlocks } from './application-blocks.ts';
import { contentFor, isEmptyPlan } from './audience.ts';
import { fields, item, list, oneLine, paragraph } from './blocks.ts';
import { experimentBlocks } from './experiment-blocks.ts';
import { futureBlocks } from './future-blocks.ts';
import { goalBlocks } from './goal-blocks.ts';
import { learningBlocks } from './learning-blocks.ts';
import { exploringBlocks } from './option-blocks.ts';
import { peopleBlocks } from './people-blocks.ts';
import type { PlanBlock, PlanContent, PlanDocument } from './plan.ts';
import { planPortraitOf, portraitBlocks } from './portrait.ts';
import { talkBlocks } from './talk-blocks.ts';
import { type Wording, wordingOf } from './wording.ts';

/** The plan's goal sections in reading order: what is being done first, what was let go last. */
const goalSections: readonly { status: GoalStatus; heading: string; about: string }[] = [
  { status: 'active', heading: 'Active', about: 'What I am working on now.' },
  { status: 'next', heading: 'Next', about: 'What I take up after that.' },
  { status: 'someday', heading: 'Someday', about: 'What I would like, without a date.' },
  { status: 'done', heading: 'Done', about: 'What I set out to do and did.' },
  { status: 'let-go', heading: 'Let go', about: 'What I decided not to pursue.' },
];

const responseLabels: Record<Response, string> = {
  improve: 'Improve it',
  'work-around': 'Work around it',
  accept: 'Accept it',
};

/**
 * The plan as a document for an audience: the portrait, goals by status, what is explored, what is applied for, what is learned, whom one talks to, wins, strengths, weaknesses. Sections without anything in them are
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
  const portrait = planPortraitOf(shown.facts, audience);
  if (isEmptyPlan(shown)) return { ...document, blocks: [paragraph(whatToDoFirst(content))] };
  return {
    ...document,
    blocks: [
      ...(portrait === null ? [] : portraitBlocks(portrait, wording.number)),
      ...goalSections.flatMap(({ status, heading, about }) =>
        section(
          heading,
          about,
          shown.goals
            .filter((goal) => goal.status === status)
            .map((goal) => goalBlocks(goal, shown, wording)),
        ),
      ),
      ...exploringBlocks(shown, wording),
      ...experimentBlocks(shown, wording),
      ...futureBlocks(shown),
      ...applyingBlocks(shown, wording),
      ...learningBlocks(shown, wording),
      ...peopleBlocks(shown),
      ...talkBlocks(shown, wording),
      ...winBlocks(shown, wording),
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
    : 'There is nothing in the plan for this audience yet. Choose what they may see: a goal, a strength, a section.';
}

function section(heading: string, about: string, parts: PlanBlock[][]): PlanBlock[] {
  if (parts.length === 0) return [];
  return [{ type: 'heading', level: 2, text: heading }, paragraph(about, true), ...parts.flat()];
}

function winBlocks({ wins }: PlanContent, wording: Wording): PlanBlock[] {
  if (wins.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: 'Wins' },
    paragraph('What went well, and what made it work.', true),
    ...list(
      'Wins',
      wins.map(({ name, words, date }) =>
        item([oneLine(name), words.trim()].filter(Boolean).join(': '), wording.date(date)),
      ),
    ),
  ];
}

const noResponse = { response: null, responsePlan: '' };

function claimBlocks(claim: Claim, wording: Wording): PlanBlock[] {
  const { response, responsePlan } = claim.kind === 'weakness' ? claim.details : noResponse;
  const decided = response === null ? '' : `${responseLabels[response]}.`;
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
