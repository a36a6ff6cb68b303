import type { Db } from '#main/database/open.ts';
import type { ReadDb } from '#main/database/reader.ts';
import type { Clock } from '#main/ports/clock.ts';
import type { CoreShell } from '#main/ports/core-shell.ts';
import type { Jobs } from '#main/ports/jobs.ts';
import type { Api, CallName, Output, Parsed } from '#shared/api.ts';

/** What the handler of a query gets. */
export interface ReadContext {
  /** The open vault, which a query cannot write to. */
  readonly db: ReadDb;
  readonly clock: Clock;
  readonly shell: CoreShell;
  /** Runs what takes longer than a frame in a worker with its own connection. */
  readonly jobs: Jobs;
  /** The person's locale (the setting, else the system's) as a BCP 47 tag. */
  readonly locale: string;
  /** Takes the words that wait into the search index, unless another process writes: the one write that a query may ask for. */
  readonly catchUpIndex: () => void;
}

/** What the handler of a command gets. */
export interface OpenContext extends ReadContext {
  readonly db: Db;
}

export type Handler<N extends CallName> = (
  context: Api[N]['type'] extends 'query' ? ReadContext : OpenContext,
  input: Parsed<N>,
) => Output<N> | Promise<Output<N>>;

type OpenName = { [N in CallName]: Api[N]['access'] extends 'anytime' ? never : N }[CallName];

/** The handlers of a domain's calls on an open vault, by the domain's prefix. */
export type HandlersOf<Prefix extends string> = {
  [N in Extract<OpenName, `${Prefix}.${string}`>]: Handler<N>;
};

/** The handlers of all calls on an open vault, apart from the vault's own and those that undo. */
export type OpenHandlers = { [N in Exclude<OpenName, `vault.${string}` | `changes.${string}`>]: Handler<N> };

type AllOf<Parts extends readonly object[]> = Parts extends readonly [
  infer First,
  ...infer Rest extends object[],
]
  ? First & AllOf<Rest>
  : unknown;

/**
 * Joins the handlers of several parts.
 *
 * @throws Error when two of them answer one call, since one would silently take the other's place.
 */
export function joined<Parts extends object[]>(...parts: Parts): AllOf<Parts> {
  const all: Record<string, unknown> = {};
  for (const [name, handler] of parts.flatMap((part) => Object.entries(part))) {
    if (Object.hasOwn(all, name)) throw new Error(`two handlers answer ${name}`);
    all[name] = handler;
  }
  return all as AllOf<Parts>;
}

/** Handlers with whatever they need already bound; the door calls them with the parsed input. */
export type BoundHandlers = { [N in CallName]: (input: Parsed<N>) => Output<N> | Promise<Output<N>> };
