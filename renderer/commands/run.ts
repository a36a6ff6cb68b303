import type { QueryClient } from '@tanstack/react-query';
import { v7 as uuid } from 'uuid';
import { callOfAct, sentenceOf } from '#renderer/bridge/client.ts';
import { flushAll } from '#renderer/saving/unsaved.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import type { CommandName, Input, Output } from '#shared/api.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Touched } from '#shared/changes/changes.ts';
import type { Command } from './command.ts';
import * as history from './history.ts';
import { showPending } from './shown.ts';
import { bringUpToDate, changeRead, goalOf } from './up-to-date.ts';

let client: QueryClient | null = null;

/** Says where what was read is kept. Once, when the window starts. */
export function keepReadsIn(queries: QueryClient): void {
  client = queries;
}

export interface RunOptions {
  /** Puts several commands into one act, which is undone as one. From {@link newAct}. */
  act?: string;
  /** What is waited for before main is asked, such as a form that is being saved; the change is shown meanwhile. */
  first?: () => Promise<unknown>;
  /** Done after it was undone, and after it was done again. */
  afterwards?: () => void;
}

/** Names an act of several commands. */
export function newAct(): string {
  return uuid();
}

/**
 * Does something that a person asked for. It is shown at once where its command says so, goes into the history, and what was
 * read is brought up to date from main's answer.
 *
 * @param of what the record is called, for the history.
 * @throws WaymarkError as main gives it; nothing is in the history then.
 */
export async function run<N extends CommandName>(
  command: Command<N>,
  input: Input<N>,
  of = '',
  { act = newAct(), first, afterwards }: RunOptions = {},
): Promise<Output<N>> {
  const { shows } = command;
  const ending = showPending(
    shows.map(({ query, isMeant, now }) => ({
      query,
      isMeant: (asked) => isMeant(asked, input),
      now: (data) => now(data, input, of),
    })),
  );
  if (first !== undefined) await first();
  /** How what was read is set back, one for each reading that showed it. */
  let backs: (() => void)[] = [];
  const asked = history.inTurn(async () => {
    try {
      const whole = shows.filter(({ isWhole }) => isWhole).map(({ query }) => query);
      const answer = await callOfAct(command.asks, input, act, whole);
      if (client === null || answer.touched === null) return answer;
      const queries = client;
      backs = shows.map((each) => changeRead(queries, each, input, answer.value, of));
      await bringUpToDate(queries, answer.touched, {
        isOrderShown: command.shows.some(({ query }) => query === 'goals.list'),
        known: goalOf(answer.value),
      });
      return answer;
    } finally {
      ending();
    }
  });
  if (!history.isLatest(act)) {
    const isOrderShown = command.shows.some(({ query, back }) => query === 'goals.list' && back !== null);
    const after = async (touched: Touched): Promise<void> => {
      if (client !== null) await bringUpToDate(client, touched, { isOrderShown, known: null });
      afterwards?.();
    };
    history.pushDone({
      act,
      label: command.label(of, input),
      made: asked.then(
        ({ touched }) => touched !== null,
        () => false,
      ),
      undo: async () => {
        const { value } = await callOfAct('changes.undo', { act }, null);
        for (const back of backs) back();
        await after(value);
      },
      redo: async () => {
        const { value } = await callOfAct('changes.redo', { act }, null);
        const queries = client;
        if (queries !== null) backs = shows.map((each) => changeRead(queries, each, input, null, of));
        await after(value);
      },
    });
  }
  return (await asked).value;
}

/** As {@link run}, and says why it could not be done. Null then. */
export async function attempt<N extends CommandName>(
  command: Command<N>,
  input: Input<N>,
  of = '',
  options: RunOptions = {},
): Promise<Output<N> | null> {
  try {
    return await run(command, input, of, options);
  } catch (error) {
    notify({ tone: 'problem', words: sentenceOf(error) });
    return null;
  }
}

/** Undoes the latest act, or the one that is named, and says so. */
export async function undo(act?: string): Promise<void> {
  // What is being typed is an act as well, and the latest.
  await flushAll();
  await go(() => history.undo(isPassing, act), 'Undone');
}

/** Does again what was undone last, and says so. */
export async function redo(): Promise<void> {
  await go(() => history.redo(isPassing), 'Done again');
}

async function go(act: () => Promise<string | null>, done: string): Promise<void> {
  try {
    const label = await act();
    if (label !== null) announce(`${done}: ${label}.`);
  } catch (error) {
    notify({ tone: 'problem', words: sentenceOf(error) });
  }
}

/** Whether something may be undone later, since only the disk or another program was in the way. */
function isPassing(error: unknown): boolean {
  return error instanceof WaymarkError && (error.kind === 'storage' || error.kind === 'locked');
}
