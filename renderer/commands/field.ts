import type { CommandName, Input, Output } from '#shared/api.ts';
import type { Command } from './command.ts';
import { isLatest } from './history.ts';
import { newAct, run } from './run.ts';

/** How long a field rests until what is typed in it then is an act of its own, in ms. */
const rest = 5_000;

let open: { key: string; act: string; at: number } | null = null;

/**
 * Runs a command that saves fields while they are being written. What is saved of one field, one save after the other, is one act,
 * until another field is written, something else is done, or the field has rested.
 */
export function runField<N extends CommandName>(
  command: Command<N>,
  input: Input<N>,
  { of, record, fields }: { of: string; record: string; fields: readonly string[] },
): Promise<Output<N>> {
  const key = `${record} ${fields.join(' ')}`;
  const now = Date.now();
  const goesOn = open !== null && open.key === key && now - open.at < rest && isLatest(open.act);
  const act = goesOn && open !== null ? open.act : newAct();
  open = { key, act, at: now };
  return run(command, input, of, { act });
}

/** Lets the next save of a field be an act of its own, also where the same field was saved a moment ago. */
export function endFieldAct(): void {
  open = null;
}

/** The names of the fields in which two states of a record differ. */
export function fieldsBetween<T extends object>(before: T, after: T): string[] {
  return Object.keys(after).filter(
    (field) => JSON.stringify(after[field as keyof T]) !== JSON.stringify(before[field as keyof T]),
  );
}
