import { createContext } from 'react';
import type { Direction } from '#renderer/parts/board/columns.ts';
import type { Goal, GoalStatus } from '#shared/goals/goals.ts';

/** What a card asks of its board. The same object for the board's whole life, so that cards are drawn only when they change. */
export interface BoardActions {
  open(id: string): void;
  move(id: string, status: GoalStatus): void;
  step(id: string, direction: Direction): void;
  trash(goal: Goal): void;
}

/** The conditions that goals are in conflict with, by goal, the hard ones first. */
export const Conflicts = createContext<ReadonlyMap<string, readonly string[]>>(new Map());

/** Open milestones that others wait for, by their ids. */
export const WaitedFor = createContext<ReadonlySet<string>>(new Set());

/** Whether a card says where it stands, as its column does not. */
export const ShowsStatus = createContext(false);

export const BoardActions = createContext<BoardActions>({
  open: () => {},
  move: () => {},
  step: () => {},
  trash: () => {},
});
