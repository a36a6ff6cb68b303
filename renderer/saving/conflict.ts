import { WaymarkError } from '#shared/bridge/errors.ts';

/** Whether something was not saved because its record had moved on from what the words were based on. */
export function isConflict(error: unknown): boolean {
  return error instanceof WaymarkError && error.kind === 'conflict';
}

/** Whether something was not saved because its record is not there any more. */
export function isGone(error: unknown): boolean {
  return error instanceof WaymarkError && error.kind === 'not-found';
}
