import type { z } from 'zod';

/** The parts of a vault that a command can change; the window refreshes what it shows by these names. */
export const domains = [
  'vault',
  'journal',
  'attachments',
  'reflection',
  'goals',
  'people',
  'explore',
  'learning',
  'plan',
  'search',
  'trash',
  'settings',
] as const;
export type Domain = (typeof domains)[number];

/** Whether a call needs an open vault. `anytime` calls answer while the vault is absent, locked or damaged. */
export type Access = 'open' | 'anytime';

export interface Query<
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
  A extends Access = Access,
> {
  readonly type: 'query';
  readonly access: A;
  readonly input: I;
  readonly output: O;
}

export interface Command<
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
  A extends Access = Access,
> {
  readonly type: 'command';
  readonly access: A;
  readonly input: I;
  readonly output: O;
  /** What a success makes stale. Empty for a command that leaves the vault as it was. */
  readonly changes: readonly Domain[];
  /** Whether it may run twice for one call: main runs it anew, from its beginning, while another process writes. */
  readonly repeatable: boolean;
}

/** Declares a call that only reads, and so may run again. */
export function query<I extends z.ZodType, O extends z.ZodType, const A extends Access = 'open'>(call: {
  input: I;
  output: O;
  access?: A;
}): Query<I, O, A> {
  return { type: 'query', ...call, access: call.access ?? ('open' as A) };
}

/** Declares a call that changes something, and names the domains it makes stale. */
export function command<I extends z.ZodType, O extends z.ZodType, const A extends Access = 'open'>(call: {
  input: I;
  output: O;
  changes: readonly Domain[];
  access?: A;
  repeatable?: boolean;
}): Command<I, O, A> {
  const { access = 'open' as A, repeatable = false } = call;
  return { type: 'command', ...call, access, repeatable };
}
