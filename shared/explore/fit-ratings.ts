import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { line, recordId } from '#shared/bridge/fields.ts';
import { petal } from '#shared/reflection/portrait.ts';

/** What may be held against what counts for a person. */
export const fitSubjectKinds = ['option', 'direction', 'future'] as const;
export type FitSubjectKind = (typeof fitSubjectKinds)[number];

export const fitSubject = z.object({ kind: z.enum(fitSubjectKinds), id: recordId });
export type FitSubject = z.infer<typeof fitSubject>;

/** How much of a petal there is in something; “unknown” is what somebody says who does not know. */
export const feedAnswers = ['not-at-all', 'a-little', 'quite-a-bit', 'a-lot', 'unknown'] as const;
export type FeedAnswer = (typeof feedAnswers)[number];

/** ✓, ✗ or ◌: whether a non-negotiable holds. */
export const conditionAnswers = ['holds', 'fails', 'unknown'] as const;
export type ConditionAnswer = (typeof conditionAnswers)[number];

export const fitAnswers = [...feedAnswers, 'holds', 'fails'] as const;
export type FitAnswer = (typeof fitAnswers)[number];

/** What was said of one thing; `answer` is null while nobody was asked, which is not known either. */
function said<T extends FeedAnswer | ConditionAnswer>(answers: readonly [T, ...T[]]) {
  return {
    answer: z.enum(answers).nullable(),
    words: line,
    /** What the library lets one think, as ours and counted nowhere, until the person takes it. */
    suggestion: z.object({ answer: z.enum(answers), why: z.string() }).nullable(),
  };
}

/** A petal of the portrait, and how much of it there would be. */
const fedPetal = petal.extend(said(feedAnswers));
export type FedPetal = z.infer<typeof fedPetal>;

/** Something that takes energy, and how much of it there would be. It draws no petal and weighs nothing: it is to be watched for. */
const feltDrainer = z.object({
  name: line,
  /** How many roles and activities name it. */
  times: z.int().min(1),
  ...said(feedAnswers),
});

const heldCondition = z.object({
  claim: recordId,
  name: line,
  /** A hard one must be met; a soft one counts. */
  hard: z.boolean(),
  threshold: line,
  ...said(conditionAnswers),
});

/** Something that the person is good at: how good, how much they enjoy it, each from 1 to 5 where they said so. */
const usedAbility = z.object({
  claim: recordId,
  kind: z.enum(['strength', 'skill']),
  name: line,
  level: z.int().min(1).max(5).nullable(),
  enjoyment: z.int().min(1).max(5).nullable(),
  ...said(feedAnswers),
});
export type UsedAbility = z.infer<typeof usedAbility>;

export const subjectFit = z.object({
  subject: fitSubject,
  petals: z.array(fedPetal),
  /** The most often named first. */
  drainers: z.array(feltDrainer),
  /** The hard ones first. */
  conditions: z.array(heldCondition),
  /** Strengths and skills. */
  abilities: z.array(usedAbility),
});
export type SubjectFit = z.infer<typeof subjectFit>;

/** What is rated: a claim, or something that gives or takes energy by its name. Just one of them. */
const criterion = { claim: recordId.nullable(), energizer: line.nullable() };

export const fitRatingsApi = {
  /** How something fits the person, as far as they said so. */
  'explore.fitOf': query({ input: fitSubject, output: subjectFit }),
  /** Says how much of something there would be, or whether a non-negotiable holds; null takes back what was said. */
  'explore.rate': command({
    input: z.object({
      subject: fitSubject,
      ...criterion,
      answer: z.enum(fitAnswers).nullable(),
      words: line.default(''),
    }),
    output: subjectFit,
    changes: ['explore', 'search', 'plan'],
  }),
};
