import { z } from 'zod';
import { type Audience, audiences } from '#shared/audience/audience.ts';
import { command, query } from '#shared/bridge/call.ts';
import { nothing, recordId } from '#shared/bridge/fields.ts';
import type { ApplicationPage } from '#shared/explore/applications.ts';
import type { Experiment } from '#shared/explore/experiments.ts';
import type { ConditionAnswer, FitSubject } from '#shared/explore/fit-ratings.ts';
import type { Future } from '#shared/explore/futures.ts';
import type { OptionPage } from '#shared/explore/options.ts';
import type { Goal } from '#shared/goals/goals.ts';
import type { Step } from '#shared/goals/steps.ts';
import type { Win } from '#shared/goals/wins.ts';
import { claimKinds } from '#shared/kinds.ts';
import type { ItemPage } from '#shared/learning/items.ts';
import type { Lesson } from '#shared/learning/lessons.ts';
import type { Session } from '#shared/learning/sessions.ts';
import type { Conversation } from '#shared/people/conversations.ts';
import type { Organisation } from '#shared/people/organisations.ts';
import type { Person } from '#shared/people/people.ts';
import type { ClaimOf } from '#shared/reflection/claims.ts';
import type { PortraitFacts } from '#shared/reflection/facts.ts';
import type { Direction } from '#shared/reflection/path.ts';
import { petal } from '#shared/reflection/portrait.ts';
import { planSections, type SectionAudiences } from './sections.ts';

export const planFormats = ['pdf', 'md', 'json'] as const;
export type PlanFormat = (typeof planFormats)[number];

/** How something fits, in words. */
export interface PlanFit {
  readonly subject: FitSubject;
  /** “13 of 17 · 3 open”. */
  readonly count: string;
  readonly feeds: string;
  readonly petals: readonly { name: string; answer: string; words: string }[];
  readonly conditions: readonly { name: string; answer: ConditionAnswer; words: string }[];
}

/** What is held side by side, and what that comes to in a sentence. */
export interface PlanComparison {
  readonly id: string;
  readonly name: string;
  readonly audience: Audience;
  readonly there: readonly (FitSubject & { name: string })[];
  /** Empty where there is nothing to compare. */
  readonly sentence: string;
  /** The claim that the sentence names. */
  readonly claim: string | null;
}

/** Everything the plan is made from, before anything is left out. */
export interface PlanContent {
  /** A calendar date. */
  date: string;
  /** Who may see each section. */
  sections: SectionAudiences;
  /** What the portrait is drawn from. */
  facts: PortraitFacts;
  strengths: readonly ClaimOf<'strength'>[];
  weaknesses: readonly ClaimOf<'weakness'>[];
  goals: readonly Goal[];
  /** The steps of these goals, each goal's in the person's order. */
  steps: readonly Step[];
  /** What is looked into, by column, with everything that was found out about it. */
  options: readonly OptionPage[];
  /** How options fit, where anything is said of it; for the person alone. */
  fits: readonly PlanFit[];
  /** What is held side by side, the latest first. */
  comparisons: readonly PlanComparison[];
  /** What is tried, planned ones first, with the stricter of who may see it and who may see its option. */
  experiments: readonly Experiment[];
  /** Sketches of five years, in the order in which they were begun. */
  futures: readonly Future[];
  /** What is applied for, by what comes next, with its steps and the names of its files. */
  applications: readonly ApplicationPage[];
  /** What is learned, by how it stands, with its reminders and the names of its files. */
  learning: readonly ItemPage[];
  /** Those in the network, in the order of the alphabet, and where they work. */
  people: readonly Person[];
  organisations: readonly Organisation[];
  /** The time that was spent on what is learned, the latest day first. */
  sessions: readonly Session[];
  /** What was kept from it, the latest learned first; for the person alone. */
  lessons: readonly Lesson[];
  /** Talks with people, planned ones first and then the latest. */
  conversations: readonly Conversation[];
  /** What went well, the latest first, with who may see it. */
  wins: readonly (Win & { audience: Audience })[];
  /** The directions that have words, in their order. */
  directions: readonly (Direction & { id: string })[];
}

/** One part of the plan as a document; each output (window, print, Markdown) draws the same blocks its own way. */
export const planBlock = z.discriminatedUnion('type', [
  z.object({ type: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), text: z.string() }),
  z.object({ type: z.literal('paragraph'), text: z.string(), muted: z.boolean().default(false) }),
  z.object({ type: z.literal('fields'), fields: z.array(z.object({ name: z.string(), text: z.string() })) }),
  z.object({
    type: z.literal('list'),
    /** What the list is of, for those who see or hear it; empty when the heading says it. */
    label: z.string().default(''),
    items: z.array(
      z.object({
        text: z.string(),
        note: z.string().default(''),
        /** Ticked, open, or no box at all. */
        done: z.boolean().nullable().default(null),
      }),
    ),
  }),
  /** The compass figure; what it shows is said in the blocks below it too. */
  z.object({ type: z.literal('figure'), petals: z.array(petal), center: z.string() }),
  z.object({ type: z.literal('progress'), share: z.number().min(0).max(1), text: z.string() }),
]);
export type PlanBlock = z.infer<typeof planBlock>;

export const planDocument = z.object({
  title: z.string(),
  /** The day it was made, in words of the person's locale. */
  made: z.string(),
  lang: z.string(),
  blocks: z.array(planBlock),
});
export type PlanDocument = z.infer<typeof planDocument>;

/** Something that an audience is not shown, for the person alone. */
export const leftOut = z.object({
  kind: z.enum([
    'goal',
    'win',
    'option',
    'application',
    'comparison',
    'experiment',
    'future',
    'learning',
    'person',
    'conversation',
    ...claimKinds,
  ]),
  id: recordId,
  title: z.string(),
  /** Who may see it now. */
  audience: z.enum(audiences),
  /** The goal that it belongs to and that decides for it. */
  follows: z.object({ id: recordId, title: z.string() }).nullable(),
});
export type LeftOut = z.infer<typeof leftOut>;

/** A section with something in it: who may see it, and what of it an audience is not shown. */
export const shownSection = z.object({
  section: z.enum(planSections),
  audience: z.enum(audiences),
  /** How many there are in it, seen or not. */
  of: z.int().min(1),
  leftOut: z.array(leftOut),
});
export type ShownSection = z.infer<typeof shownSection>;

export const planApi = {
  /** The plan as an audience reads it; `sections` is for the person alone. */
  'plan.read': query({
    input: z.object({ audience: z.enum(audiences).default('me') }),
    output: z.object({ document: planDocument, empty: z.boolean(), sections: z.array(shownSection) }),
  }),
  /** Says who may see a section; the stricter of it and of a record counts. */
  'plan.saveSection': command({
    input: z.object({ section: z.enum(planSections), audience: z.enum(audiences) }),
    output: nothing,
    changes: ['plan'],
  }),
  /** Asks for a target and writes the plan there. `saved` is the file's name, or null when the person cancelled. */
  'plan.export': command({
    input: z.object({ format: z.enum(planFormats), audience: z.enum(audiences).default('me') }),
    output: z.object({ saved: z.string().nullable() }),
    changes: [],
  }),
};
