import { createRecordSession, type Join, type RecordSource, type Version } from './record-session.ts';
import type { SaveStatus } from './save-session.ts';

export type { Version } from './record-session.ts';

/** Where a form's record is saved to and what it is compared with. A form is of a record that is there. */
export interface DraftSource<T> {
  save(value: T, base: Version<T>): Promise<Version<T>>;
  read(): Promise<Version<T>>;
}

/** A field that was changed here and, differently, in another place. */
export interface FieldConflict<T> {
  field: keyof T;
  theirs: T[keyof T];
}

/** What shall stand of a field that two sides changed; `both` is for text. */
export type Side = 'mine' | 'theirs' | 'both';

export interface DraftView<T> {
  value: T;
  status: SaveStatus;
  /** What the person has to choose between before anything more is saved. */
  conflicts: readonly FieldConflict<T>[];
}

/** The words of a form while they are being written, saved by themselves. */
export interface Draft<T> {
  view(): DraftView<T>;
  /** What is known to be saved. */
  saved(): T;
  change(fields: Partial<T>): void;
  /** Takes in what was read anew. What is being written here is never overwritten by it. */
  offer(version: Version<T>): void;
  /** Ends the conflict of a field. */
  settle(field: keyof T, side: Side): void;
  flush(): Promise<boolean>;
  subscribe(listener: () => void): () => void;
  /** Stops the timers. Flush first. */
  end(): void;
}

/**
 * A form that saves itself. When its record was changed elsewhere meanwhile, fields that only one side changed are joined; a
 * field that both changed is a conflict, and saving waits until the person has chosen.
 */
export function createDraft<T extends object>(
  first: Version<T>,
  source: DraftSource<T>,
  timing: { pause?: number; retry?: number | null } = {},
): Draft<T> {
  let conflicts: readonly FieldConflict<T>[] = [];
  let view: DraftView<T> | null = null;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    view = null;
    for (const listener of listeners) listener();
  };
  const join: Join<T> = ({ base, theirs, mine }) => {
    const joined = joinFields((base ?? first).value, theirs.value, mine);
    conflicts = joined.conflicts;
    return { value: joined.value, isOpen: conflicts.length > 0 };
  };
  const upon: RecordSource<T> = {
    save: (value, base) => source.save(value, base ?? first),
    read: source.read,
  };
  const record = createRecordSession({ first, value: first.value, source: upon, join, timing });
  record.subscribe(tell);

  return {
    view: () => {
      view ??= { value: record.value(), status: record.status(), conflicts };
      return view;
    },
    saved: () => (record.base() ?? first).value,
    change: (fields) => {
      // What waits of another field is saved by itself first, so that each field is an act of its own.
      const [here, saved] = [record.value(), (record.base() ?? first).value];
      const waits = (Object.keys(here) as (keyof T)[]).some(
        (field) => !(field in fields) && !same(here[field], saved[field]),
      );
      if (waits && record.status().state === 'dirty') void record.flush();
      record.change({ ...record.value(), ...fields });
      tell();
    },
    offer: (version) => void record.offer(version),
    settle: (field, side) => {
      const settled = conflicts.find((other) => other.field === field);
      if (!settled) return;
      conflicts = conflicts.filter((other) => other !== settled);
      const mine = record.value();
      const value = { ...mine, [field]: chosen(mine[field], settled.theirs, side) };
      if (conflicts.length === 0) void record.resolve(value);
      else record.change(value);
      tell();
    },
    flush: record.flush,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    end: record.end,
  };
}

/** Joins the fields of two sides that began from the same. What both changed, differently, stays as it is here. */
function joinFields<T extends object>(
  base: T,
  theirs: T,
  mine: T,
): { value: T; conflicts: readonly FieldConflict<T>[] } {
  const value = { ...mine };
  const conflicts: FieldConflict<T>[] = [];
  for (const field of Object.keys(theirs) as (keyof T)[]) {
    const now = theirs[field];
    if (same(now, base[field]) || same(now, mine[field])) continue;
    if (same(mine[field], base[field])) value[field] = now;
    else conflicts.push({ field, theirs: now });
  }
  return { value, conflicts };
}

function chosen<V>(mine: V, theirs: V, side: Side): V | string {
  if (side === 'mine') return mine;
  if (side === 'both' && typeof mine === 'string' && typeof theirs === 'string') {
    return [mine, theirs].filter((words) => words.trim() !== '').join('\n\n');
  }
  return theirs;
}

/** Whether two values of a field are the same; a field may be a small object such as a measure. */
function same(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
}
