import { z } from 'zod';
import { audiences } from '#shared/audience/audience.ts';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, instant, line, nothing, recordId, revision, words } from '#shared/bridge/fields.ts';
import { experiment } from './experiments.ts';
import { fitSubject, subjectFit } from './fit-ratings.ts';
import { optionNote, optionSorts, optionStatuses } from './options.ts';

/** How many may stand side by side: fewer are no comparison, and more nobody can hold in mind. */
export const fewestSubjects = 2;
export const mostSubjects = 6;

/** What stands in a comparison, in its order. */
export const comparedSubjects = z
  .array(fitSubject)
  .min(fewestSubjects, 'It takes two to be held side by side. Choose one more.')
  .max(mostSubjects, 'Six is the most that can be held side by side. Leave out what matters least.')
  .refine(
    (chosen) => new Set(chosen.map(({ kind, id }) => `${kind} ${id}`)).size === chosen.length,
    'The same one was chosen twice. Choose another one in its place.',
  );

/** By what share of its own weight something counts, in percent; 100 where nothing is said. Known by claim or group. */
export const ownWeights = z
  .record(z.string().max(60), z.number().min(0).max(10_000))
  .refine((given) => Object.keys(given).length <= 200, 'These are more weights than there can be.');
export type OwnWeights = z.infer<typeof ownWeights>;

const sheet = z.object({
  /** The question that it is to answer. */
  name: line.trim().min(1, 'Write the question first.'),
  subjects: comparedSubjects,
  weights: ownWeights,
  audience: z.enum(audiences),
});
export type ComparisonSheet = z.infer<typeof sheet>;

export const comparison = sheet.extend({
  id: recordId,
  /** Those of its subjects that are there, in its order, by name. */
  there: z.array(fitSubject.extend({ name: line })),
  createdAt: instant,
  modifiedAt: instant,
  revision,
});
export type Comparison = z.infer<typeof comparison>;

/** One of what is compared, with what its column shows. */
export const comparedColumn = z.object({
  fit: subjectFit,
  name: line,
  about: words,
  /** Of an option, what it is and where it stands; null for others. */
  option: z
    .object({
      sort: z.enum(optionSorts),
      status: z.enum(optionStatuses),
      employer: line,
      place: line,
      /** What people said, the latest first. */
      said: z.array(optionNote),
      openQuestions: z.array(optionNote),
      /** What was tried, and what is planned. */
      experiments: z.array(experiment),
      next: line,
      nextOn: calendarDate.nullable(),
    })
    .nullable(),
  /** The option that a direction has become; null for others. */
  becameOption: recordId.nullable(),
  /** The goals that it leads to. */
  goals: z.array(z.object({ id: recordId, title: line })),
});
export type ComparedColumn = z.infer<typeof comparedColumn>;

export const comparisonPage = comparison.extend({ columns: z.array(comparedColumn) });
export type ComparisonPage = z.infer<typeof comparisonPage>;

const changes = ['explore', 'search', 'plan'] as const;
const of = z.object({ id: recordId });

export const comparisonsApi = {
  /** The latest first. */
  'explore.comparisons': query({ input: nothing, output: z.array(comparison) }),
  'explore.comparison': query({ input: of, output: comparisonPage }),
  /** One with the same question about the same is given back when it is there already. */
  'explore.addComparison': command({
    input: sheet.pick({ name: true, subjects: true }),
    output: comparison,
    changes,
  }),
  'explore.saveComparison': command({
    input: sheet.extend({ id: recordId, revision }),
    output: comparison,
    changes,
  }),
  'explore.trashComparison': command({ input: of, output: nothing, changes: [...changes, 'trash'] }),
};
