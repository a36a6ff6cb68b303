import type { CommandName, Input, Output, QueryName } from '#shared/api.ts';

/**
 * One kind of change that a person makes: what main is asked, what the change is called, and how what was read shows it. How it
 * is undone main knows: it remembers what the change did to its rows (`main/changes`).
 */
export interface Command<N extends CommandName = CommandName> {
  readonly asks: N;
  /** What was done, as it stands after “Undo”: move “Learn to draw”. `of` is what the record is called. */
  readonly label: (of: string, input: Input<N>) => string;
  /** Where it is shown before main has answered, and what of the answer is shown without asking again. */
  readonly shows: readonly Shows<N>[];
}

/** How one reading shows a change. */
export interface Shows<N extends CommandName = CommandName> {
  readonly query: QueryName;
  /** Whether a reading of the query with some input shows the change. */
  readonly isMeant: (asked: unknown, input: Input<N>) => boolean;
  /** What is read as it is after the change; `of` is what the record is called. A change that was made already changes nothing. */
  readonly now: (data: unknown, input: Input<N>, of: string) => unknown;
  /** The same with what main answered. */
  readonly answered: (data: unknown, output: Output<N>, input: Input<N>) => unknown;
  /** How what is read is set back, told from what was read before; null when it is read again instead. */
  readonly back: ((data: unknown, input: Input<N>) => (data: unknown) => unknown) | null;
  /** Whether what is read of the query is whole with what main answered, so that it need not be read again. */
  readonly isWhole: boolean;
}

/** Declares how a reading shows a change. */
export function shows<N extends CommandName, Q extends QueryName>(
  query: Q,
  how: {
    isMeant?: (asked: Input<Q>, input: Input<N>) => boolean;
    now?: (data: Output<Q>, input: Input<N>, of: string) => Output<Q>;
    answered?: (data: Output<Q>, output: Output<N>, input: Input<N>) => Output<Q>;
    back?: (data: Output<Q>, input: Input<N>) => (data: Output<Q>) => Output<Q>;
    isWhole?: boolean;
  },
): Shows<N> {
  const same = (data: Output<Q>): Output<Q> => data;
  return {
    query,
    isMeant: (how.isMeant ?? (() => true)) as Shows<N>['isMeant'],
    now: (how.now ?? same) as Shows<N>['now'],
    answered: (how.answered ?? same) as Shows<N>['answered'],
    back: (how.back ?? null) as Shows<N>['back'],
    isWhole: how.isWhole ?? false,
  };
}

/** Declares a command. */
export function command<N extends CommandName>(
  asks: N,
  label: Command<N>['label'],
  ...shown: readonly Shows<N>[]
): Command<N> {
  return { asks, label, shows: shown };
}
