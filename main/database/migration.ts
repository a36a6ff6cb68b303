import type { Db } from './open.ts';

/** One step of the schema. Frozen once released: a later change is a new step. */
export interface Migration {
  /** What the step does, for the log. */
  readonly what: string;
  readonly up: (db: Db) => void;
}
