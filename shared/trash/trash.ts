import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { instant, nothing, recordId } from '#shared/bridge/fields.ts';
import { claimKinds } from '#shared/kinds.ts';

export const trashKinds = [
  'entry',
  ...claimKinds,
  'goal',
  'person',
  'template',
  'activity',
  'test-result',
  'win',
  'option',
  'experiment',
  'future',
  'application',
  'comparison',
  'message-template',
  'learning',
  'organisation',
  'conversation',
  'question-set',
] as const;
export type TrashKind = (typeof trashKinds)[number];

const named = z.object({ kind: z.enum(trashKinds), id: recordId });

export const trashItem = named.extend({
  title: z.string(),
  trashedAt: instant,
  /** When it is deleted for ever by itself; null while nothing is. */
  goesAt: instant.nullable(),
});
export type TrashItem = z.infer<typeof trashItem>;

/** For how many days something may stay in the trash; null for as long as the person leaves it there. */
export const trashDays = [7, 30, 90, null] as const;
export type TrashDays = (typeof trashDays)[number];
const days = z.union([z.literal(7), z.literal(30), z.literal(90), z.null()]);

/** One thing in the trash, or null for all of it. */
const which = z.object({ item: named.nullable() });

export const trashApi = {
  /** The latest first. */
  'trash.list': query({ input: nothing, output: z.array(trashItem) }),
  'trash.restore': command({
    input: named,
    output: nothing,
    changes: ['trash', 'journal', 'reflection', 'goals', 'people', 'explore', 'learning', 'plan', 'search'],
  }),
  'trash.keepFor': query({ input: nothing, output: z.object({ days }) }),
  /** What has been there for longer goes within the hour. */
  'trash.setKeepFor': command({ input: z.object({ days }), output: nothing, changes: ['trash'] }),
  /** What would go with something, for the question before it. */
  'trash.previewPurge': query({
    input: which,
    output: z.object({
      items: z.int(),
      /** Earlier versions of texts and sheets. */
      versions: z.int(),
      /** Strengths and weaknesses that point to an entry among them as evidence. */
      evidence: z.int(),
      milestones: z.int(),
      /** Pictures and files that nothing else names. */
      files: z.int(),
    }),
  }),
  /** Deletes one thing of the trash, or all of it, with everything that was kept of it. There is no way back. */
  'trash.purge': command({
    input: which,
    output: z.object({ deleted: z.int() }),
    changes: [
      'trash',
      'journal',
      'attachments',
      'reflection',
      'goals',
      'people',
      'explore',
      'learning',
      'plan',
      'search',
    ],
  }),
};
