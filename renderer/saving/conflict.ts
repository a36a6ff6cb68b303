import { WaymarkError } from '#shared/bridge/errors.ts';

/** Whether something was not saved because its record had moved on from what the words were based on. */
export function isConflict(error: unknown): boolean {
  return error instanceof WaymarkError && error.kind === 'conflict';
}
