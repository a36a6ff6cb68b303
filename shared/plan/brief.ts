import { z } from 'zod';
import type { Audience } from '#shared/audience/audience.ts';
import { command, query } from '#shared/bridge/call.ts';
import { recordId } from '#shared/bridge/fields.ts';
import { progressOf } from '#shared/goals/progress.ts';
import { agendaOf, type MentorFacts, type MentorGoal } from '#shared/people/agenda.ts';
import { contentFor } from './audience.ts';
import { item, list, oneLine, paragraph } from './blocks.ts';
import { fitting, shortened } from './brief-length.ts';
import { type PlanBlock, type PlanContent, type PlanDocument, planDocument } from './plan.ts';
import { type Wording, wordingOf } from './wording.ts';

/** The parts of a brief for somebody, in their order. */
export const briefSections = ['stand', 'since', 'stuck', 'questions', 'help', 'promised'] as const;
export type BriefSection = (typeof briefSections)[number];

export const briefSectionNames: Record<BriefSection, string> = {
  stand: 'Where I stand',
  since: 'Since we last met',
  stuck: 'What is stuck',
  questions: 'My questions',
  help: 'Where you could help',
  promised: 'What I promised',
};

export const briefFormats = ['pdf', 'md'] as const;
export type BriefFormat = (typeof briefFormats)[number];

/** Everything that a brief is made from, before anything is left out. Whoever reads it reads the plan as a mentor. */
export interface BriefContent {
  /** For whom. */
  readonly name: string;
  readonly plan: PlanContent;
  readonly facts: MentorFacts;
  /** Whether the two ever talked; if not, the last months are told of. */
  readonly talked: boolean;
  /** What is kept to ask them, with the goals that the text it comes from names. */
  readonly asks: readonly { text: string; goals: readonly string[] }[];
  /** What the person promised them: what is open, and what was done since then. */
  readonly promised: readonly { text: string; due: string | null; doneOn: string | null }[];
}

const reader: Audience = 'mentor';

/**
 * A brief as a document of at most two pages, and the sections that have something in them. What a mentor may not see is not in it,
 * whatever is asked for.
 *
 * @param level from which on it is tried to be short enough; a printer that needs more pages asks for a later one.
 */
export function composeBrief(
  content: BriefContent,
  { leftOut, locale, level = 0 }: { leftOut: readonly BriefSection[]; locale: string; level?: number },
): { document: PlanDocument; sections: BriefSection[]; level: number } {
  const wording = wordingOf(locale);
  const shown = briefFor(content);
  const parts = sectionsOf(shown, wording);
  const sections = briefSections.filter((section) => parts[section].length > 0);
  const kept = sections.filter((section) => !leftOut.includes(section));
  const blocks = kept.flatMap((section): PlanBlock[] => [
    { type: 'heading', level: 2, text: headingOf(section, content) },
    ...parts[section],
  ]);
  const document = {
    title: `For ${oneLine(content.name)}`,
    made: wording.date(shown.plan.date),
    lang: wording.lang,
  };
  const chosen = fitting(blocks, level);
  return { document: { ...document, blocks: shortened(blocks, chosen) }, sections, level: chosen };
}

function headingOf(section: BriefSection, { talked }: BriefContent): string {
  return section === 'since' && !talked ? 'In the last three months' : briefSectionNames[section];
}

/** A brief's content as a mentor may see it: of goals, learning and options only what is for them. */
function briefFor(content: BriefContent): BriefContent {
  const plan = contentFor(content.plan, reader);
  const goals = new Map(plan.goals.map((goal) => [goal.id, goal]));
  // As the plan has it: by its goal, where it is one, and without what was let go.
  const learned = new Map(plan.learning.map(({ id, name }) => [id, name]));
  return {
    ...content,
    plan,
    facts: {
      ...content.facts,
      goals: content.facts.goals.flatMap((goal): MentorGoal[] => {
        const seen = goals.get(goal.id);
        return seen === undefined ? [] : [{ ...goal, title: seen.title, obstacle: seen.obstacle }];
      }),
      learning: content.facts.learning.flatMap((each): MentorFacts['learning'] => {
        const name = learned.get(each.id);
        return name === undefined ? [] : [{ ...each, name }];
      }),
    },
    asks: content.asks.map((ask) => ({ ...ask, goals: ask.goals.filter((id) => goals.has(id)) })),
  };
}

function sectionsOf(content: BriefContent, wording: Wording): Record<BriefSection, PlanBlock[]> {
  const { plan, facts } = content;
  const lines = agendaOf(facts, { day: wording.date, number: wording.number }).filter(
    ({ section }) => section === 'progress' || section === 'stuck' || section === 'learning',
  );
  // One list for each goal, so that its title is said once.
  const of = (section: string): PlanBlock[] => {
    const own = lines.filter((line) => line.section === section);
    const titles = [...new Set(own.map(({ goal }) => (goal === null ? '' : oneLine(goal.title))))];
    return titles.flatMap((title) =>
      list(
        title,
        own
          .filter(({ goal }) => (goal === null ? '' : oneLine(goal.title)) === title)
          .map(({ text }) => item(text, '')),
      ),
    );
  };
  return {
    stand: standBlocks(plan, wording),
    since: [...of('progress'), ...of('learning')],
    stuck: of('stuck'),
    questions: list(
      '',
      content.asks.filter(({ goals }) => goals.length === 0).map(({ text }) => item(oneLine(text), '')),
    ),
    help: helpBlocks(content),
    promised: list(
      '',
      content.promised.map(({ text, due, doneOn }) => ({
        text: oneLine(text),
        note:
          doneOn !== null ? `done ${wording.date(doneOn)}` : due === null ? '' : `by ${wording.date(due)}`,
        done: doneOn !== null,
      })),
    ),
  };
}

/** One paragraph of where the way leads, and the goals that are worked on, with how far they are. */
function standBlocks(plan: PlanContent, wording: Wording): PlanBlock[] {
  const active = plan.goals.filter(({ status }) => status === 'active');
  const directions = plan.directions.map(({ words }) => sentence(oneLine(words)));
  return [
    ...(directions.length === 0 ? [] : [paragraph(directions.join(' '))]),
    ...list(
      'Working on',
      active.map((goal) => {
        const progress = progressOf(goal);
        return item(oneLine(goal.title), progress === null ? '' : wording.progress(progress, goal));
      }),
    ),
  ];
}

function sentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/** Per goal, what is to be asked about it and what is not known yet of the options that belong to it; then options without a goal. */
function helpBlocks({ plan, asks }: BriefContent): PlanBlock[] {
  const taken = new Set<string>();
  const open = plan.options.map((option) => ({
    ...option,
    questions: option.notes.filter(({ sort, answer }) => sort === 'question' && answer.trim() === ''),
  }));
  const byGoal = plan.goals.flatMap((goal) => {
    const options = open.filter(
      (option) => !taken.has(option.id) && option.goals.some(({ id }) => id === goal.id),
    );
    for (const { id } of options) taken.add(id);
    return list(oneLine(goal.title), [
      ...asks.filter(({ goals }) => goals[0] === goal.id).map(({ text }) => item(oneLine(text), '')),
      ...options.flatMap(({ name, questions }) =>
        questions.map(({ text }) => item(oneLine(text), oneLine(name))),
      ),
    ]);
  });
  const rest = open
    .filter(({ id }) => !taken.has(id))
    .flatMap(({ name, questions }) =>
      list(
        oneLine(name),
        questions.map(({ text }) => item(oneLine(text), '')),
      ),
    );
  return [...byGoal, ...rest];
}

const about = z.object({
  person: recordId,
  leftOut: z.array(z.enum(briefSections)).max(briefSections.length).default([]),
});

export const briefApi = {
  /** What a brief for somebody says, and the sections that have something in them, whether they are left out or not. */
  'plan.brief': query({
    input: about,
    output: z.object({ document: planDocument, sections: z.array(z.enum(briefSections)) }),
  }),
  /** Asks for a target and writes the brief there. `saved` is the file's name, or null when the person cancelled. */
  'plan.exportBrief': command({
    input: about.extend({ format: z.enum(briefFormats) }),
    output: z.object({ saved: z.string().nullable() }),
    changes: [],
  }),
};
