import type { Db } from './open.ts';
import { prepared } from './prepared.ts';
import type { ReadDb } from './reader.ts';

/** An entry's details are kept apart from its text, of which the person sees the versions. */
export type HistoryKind =
  | 'entry'
  | 'entry-details'
  | 'claim'
  | 'goal'
  | 'milestone'
  | 'person'
  | 'direction'
  | 'activity'
  | 'test-result'
  | 'occupation'
  | 'option'
  | 'option-note'
  | 'option-fact'
  | 'experiment'
  | 'future'
  | 'future-question'
  | 'application'
  | 'application-step'
  | 'application-file'
  | 'fit-rating'
  | 'comparison'
  | 'favour'
  | 'sent-message'
  | 'message-template'
  | 'learning'
  | 'learning-file'
  | 'learning-reminder'
  | 'learning-session'
  | 'lesson'
  | 'organisation'
  | 'promise'
  | 'ask'
  | 'conversation'
  | 'conversation-lead'
  | 'question-set'
  | 'step'
  | 'win';

/** What was about to happen when a state was kept. */
export type Change =
  | 'edit'
  | 'move'
  | 'trash'
  | 'put-back'
  | 'bring-back'
  | 'overwrite'
  | 'link'
  | 'merge'
  | 'split';

/** Keeps a record's present state before it is changed. Call it in the transaction of the change. */
export function keepState(
  db: Db,
  kept: { kind: HistoryKind; record: string; revision: number; change: Change; at: string; state: object },
): void {
  db.prepare(
    `INSERT INTO history (kind, record, revision, change, kept_at, state)
     VALUES (@kind, @record, @revision, @change, @at, @state)`,
  ).run({ ...kept, state: JSON.stringify(kept.state) });
}

/** Forgets every kept state of a record. Call it in the transaction that deletes the record for ever. */
export function forgetStates(db: Db, kind: HistoryKind, record: string): void {
  prepared<[string, string]>(db, 'DELETE FROM history WHERE kind = ? AND record = ?').run(kind, record);
}

/** How many states of a record are kept. */
export function countStates(db: ReadDb, kind: HistoryKind, record: string): number {
  return prepared<[string, string], number>(db, 'SELECT count(*) FROM history WHERE kind = ? AND record = ?')
    .pluck()
    .get(kind, record) as number;
}
