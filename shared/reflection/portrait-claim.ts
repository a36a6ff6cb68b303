import { z } from 'zod';
import { calendarDate, line, recordId } from '#shared/bridge/fields.ts';
import { claimKinds } from '#shared/kinds.ts';

/** A claim as the portrait shows it. */
export const portraitClaim = z.object({
  id: recordId,
  kind: z.enum(claimKinds),
  name: line,
  /** Pieces of evidence that speak for it. */
  supports: z.int().min(0),
  /** Pieces of evidence that speak against it. */
  against: z.int().min(0),
  /** The day of the newest evidence for it. */
  latest: calendarDate.nullable(),
});
export type PortraitClaim = z.infer<typeof portraitClaim>;
