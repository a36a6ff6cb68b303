import { task } from '#main/ports/jobs.ts';

export interface CollectOrder {
  /** Now. */
  at: string;
}

export const collectAttachments = task<CollectOrder, { removed: number }>('collectAttachments');
