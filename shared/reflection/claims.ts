import { z } from 'zod';
import { audiences } from '#shared/audience/audience.ts';
import { command, query } from '#shared/bridge/call.ts';
import { instant, line, nothing, recordId, revision, words } from '#shared/bridge/fields.ts';
import { type ClaimKind, claimKinds } from '#shared/kinds.ts';
import { detailsOf } from './details.ts';
import { evidence } from './evidence.ts';

const shared = z.object({
  id: recordId,
  name: line,
  description: words,
  /** Who may see it, and what hangs on it, in a plan. */
  audience: z.enum(audiences),
  evidence: z.array(evidence),
  /** The goals that name it as a reason. */
  goals: z.array(z.object({ id: recordId, title: z.string() })),
  createdAt: instant,
  modifiedAt: instant,
  revision,
});

/** A claim of each kind. */
export const claimOf = {
  value: shared.extend({ kind: z.literal('value'), details: detailsOf.value }),
  strength: shared.extend({ kind: z.literal('strength'), details: detailsOf.strength }),
  weakness: shared.extend({ kind: z.literal('weakness'), details: detailsOf.weakness }),
  skill: shared.extend({ kind: z.literal('skill'), details: detailsOf.skill }),
  interest: shared.extend({ kind: z.literal('interest'), details: detailsOf.interest }),
  role: shared.extend({ kind: z.literal('role'), details: detailsOf.role }),
  'non-negotiable': shared.extend({
    kind: z.literal('non-negotiable'),
    details: detailsOf['non-negotiable'],
  }),
};

/** A claim of any kind; its kind says what its details are. */
export const claim = z.discriminatedUnion('kind', [
  claimOf.value,
  claimOf.strength,
  claimOf.weakness,
  claimOf.skill,
  claimOf.interest,
  claimOf.role,
  claimOf['non-negotiable'],
]);
export type Claim = z.infer<typeof claim>;
export type ClaimOf<K extends ClaimKind> = Extract<Claim, { kind: K }>;

const named = line.trim().min(1, 'Give it a name first.');
const kind = z.enum(claimKinds);
const audience = z.enum(audiences);

/** What a person may change of a claim; the kind says which details it takes and never changes. Without an audience that stays. */
const saved = z.object({
  id: recordId,
  revision,
  name: named,
  description: words,
  audience: audience.optional(),
});
const savedClaim = z.discriminatedUnion('kind', [
  saved.extend({ kind: z.literal('value'), details: detailsOf.value }),
  saved.extend({ kind: z.literal('strength'), details: detailsOf.strength }),
  saved.extend({ kind: z.literal('weakness'), details: detailsOf.weakness }),
  saved.extend({ kind: z.literal('skill'), details: detailsOf.skill }),
  saved.extend({ kind: z.literal('interest'), details: detailsOf.interest }),
  saved.extend({ kind: z.literal('role'), details: detailsOf.role }),
  saved.extend({ kind: z.literal('non-negotiable'), details: detailsOf['non-negotiable'] }),
]);
export type SavedClaim = z.infer<typeof savedClaim>;

/** What a change of a claim makes stale. */
export const claimChanges = [
  'reflection',
  'search',
  'plan',
  'goals',
  'journal',
  'explore',
  'learning',
] as const;

export const claimsApi = {
  /** One kind's claims in the person's own order. */
  'reflection.claims': query({ input: z.object({ kind }), output: z.array(claim) }),
  'reflection.claim': query({ input: z.object({ id: recordId }), output: claim }),
  /** Claims of a kind whose name is the same, case, accents and spaces aside; each group has two or more. */
  'reflection.sameNames': query({
    input: z.object({ kind }),
    output: z.array(z.array(z.object({ id: recordId, name: line }))),
  }),
  /** Details that are left out are as of a claim that nobody has said more about. */
  'reflection.addClaim': command({
    input: z.object({
      kind,
      name: named,
      description: words.default(''),
      audience: audience.default('mentor'),
      details: z.record(z.string(), z.unknown()).optional(),
    }),
    output: claim,
    changes: claimChanges,
  }),
  'reflection.saveClaim': command({ input: savedClaim, output: claim, changes: claimChanges }),
  /** Places a claim before another of its list, or last. */
  'reflection.moveClaim': command({
    input: z.object({ id: recordId, before: recordId.nullable() }),
    output: nothing,
    changes: claimChanges,
  }),
  'reflection.trashClaim': command({
    input: z.object({ id: recordId }),
    output: nothing,
    changes: [...claimChanges, 'trash'],
  }),
  /** Two of one name become one: `into` gets the evidence and the ties of `from`, which goes to the trash. */
  'reflection.mergeClaims': command({
    input: z.object({ from: recordId, into: recordId }),
    output: claim,
    changes: [...claimChanges, 'trash'],
  }),
};
