import { task } from '#main/ports/jobs.ts';
import type { TrashKind } from '#shared/trash/trash.ts';

/** One thing in the trash by its kind and id, or null for all of it. */
export type Which = { kind: TrashKind; id: string } | null;

export interface DeleteOrder {
  which: Which;
  /** Now. */
  at: string;
}

export const purge = task<DeleteOrder, { deleted: number }>('purge');

export interface EmptyOrder {
  /** What was put away before this instant goes. */
  before: string;
  /** Now. */
  at: string;
}

export const emptyTrash = task<EmptyOrder, { deleted: number; files: number }>('emptyTrash');
