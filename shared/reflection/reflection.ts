import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { line, recordId, words } from '#shared/bridge/fields.ts';
import { claimKinds } from '#shared/kinds.ts';
import { activitiesApi } from './activities.ts';
import { checksApi } from './checks.ts';
import { claimChanges as changes, claim, claimsApi } from './claims.ts';
import { conditionsApi } from './conditions.ts';
import { energizersApi } from './energizers.ts';
import { passage, passageStates, stances } from './evidence.ts';
import { pathApi } from './path.ts';
import { portraitApi } from './portrait.ts';
import { roundsApi } from './rounds.ts';
import { testResultsApi } from './test-results.ts';

export type { ClaimKind } from '#shared/kinds.ts';
export type { Claim } from './claims.ts';
export type { Response } from './details.ts';
export { responses } from './details.ts';
export type { Evidence, Passage, Stance } from './evidence.ts';

export const reflectionApi = {
  ...claimsApi,
  ...conditionsApi,
  ...roundsApi,
  ...checksApi,
  ...energizersApi,
  ...activitiesApi,
  ...testResultsApi,
  ...pathApi,
  ...portraitApi,
  'reflection.addEvidence': command({
    input: z
      .object({
        claim: recordId,
        stance: z.enum(stances).default('supports'),
        words: words.default(''),
        entry: recordId.nullable().default(null),
        passage: passage.nullable().default(null),
      })
      .refine((it) => it.words.trim() !== '' || it.entry !== null, 'Write a few words or choose an entry.')
      .refine((it) => it.passage === null || it.entry !== null, 'A passage stands in an entry.'),
    output: claim,
    changes,
  }),
  'reflection.saveEvidence': command({
    input: z.object({ id: recordId, words, stance: z.enum(stances).optional() }),
    output: claim,
    changes,
  }),
  'reflection.removeEvidence': command({ input: z.object({ id: recordId }), output: claim, changes }),
  /** Takes a removal back. */
  /** Where the passage of a piece of evidence stands in its entry now; offsets count UTF-16 units of its plain text. */
  'reflection.passage': query({
    input: z.object({ evidence: recordId }),
    output: z.object({
      entry: recordId,
      state: z.enum(passageStates),
      at: z.int(),
      length: z.int(),
      words: z.string(),
    }),
  }),
  /** The claims that lean on an entry. */
  'reflection.claimsOfEntry': query({
    input: z.object({ entry: recordId }),
    output: z.array(z.object({ claim: recordId, kind: z.enum(claimKinds), name: line, evidence: recordId })),
  }),
};
