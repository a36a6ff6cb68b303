import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, instant, line, nothing, recordId, revision, words } from '#shared/bridge/fields.ts';

export const traitKinds = ['strength', 'weakness'] as const;
export type TraitKind = (typeof traitKinds)[number];

/** What a person decides to do about a weakness. */
export const responses = ['improve', 'work-around', 'accept'] as const;
export type Response = (typeof responses)[number];

/** A claim's ground: own words, an entry, or both. */
export const evidence = z.object({
  id: recordId,
  words,
  entry: z
    .object({ id: recordId, title: z.string(), date: calendarDate.nullable(), trashed: z.boolean() })
    .nullable(),
  createdAt: instant,
});
export type Evidence = z.infer<typeof evidence>;

export const trait = z.object({
  id: recordId,
  kind: z.enum(traitKinds),
  name: line,
  description: words,
  /** Weaknesses only. */
  response: z.enum(responses).nullable(),
  responsePlan: words,
  evidence: z.array(evidence),
  /** The goals that name it as a reason. */
  goals: z.array(z.object({ id: recordId, title: z.string() })),
  createdAt: instant,
  modifiedAt: instant,
  revision,
});
export type Trait = z.infer<typeof trait>;

const named = line.trim().min(1, 'Give it a name first.');
const changes = ['reflection', 'search', 'plan', 'goals', 'journal'] as const;

export const reflectionApi = {
  /** In the person's own order. */
  'reflection.traits': query({ input: z.object({ kind: z.enum(traitKinds) }), output: z.array(trait) }),
  'reflection.addTrait': command({
    input: z.object({ kind: z.enum(traitKinds), name: named, description: words.default('') }),
    output: trait,
    changes,
  }),
  'reflection.saveTrait': command({
    input: z.object({
      id: recordId,
      revision,
      name: named,
      description: words,
      response: z.enum(responses).nullable(),
      responsePlan: words,
    }),
    output: trait,
    changes,
  }),
  /** Places a trait before another of its list, or last. */
  'reflection.moveTrait': command({
    input: z.object({ id: recordId, before: recordId.nullable() }),
    output: nothing,
    changes,
  }),
  'reflection.trashTrait': command({
    input: z.object({ id: recordId }),
    output: nothing,
    changes: [...changes, 'trash'],
  }),
  'reflection.addEvidence': command({
    input: z
      .object({ trait: recordId, words: words.default(''), entry: recordId.nullable().default(null) })
      .refine((it) => it.words.trim() !== '' || it.entry !== null, 'Write a few words or choose an entry.'),
    output: trait,
    changes,
  }),
  'reflection.saveEvidence': command({ input: z.object({ id: recordId, words }), output: trait, changes }),
  'reflection.removeEvidence': command({ input: z.object({ id: recordId }), output: trait, changes }),
  /** Takes a removal back. */
  'reflection.restoreEvidence': command({ input: z.object({ id: recordId }), output: trait, changes }),
  /** The claims that lean on an entry. */
  'reflection.claimsOfEntry': query({
    input: z.object({ entry: recordId }),
    output: z.array(z.object({ trait: recordId, kind: z.enum(traitKinds), name: line, evidence: recordId })),
  }),
};
