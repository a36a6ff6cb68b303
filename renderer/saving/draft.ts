import { WaymarkError } from '#shared/bridge/errors.ts';
import { createSaveSession, type SaveStatus } from './save-session.ts';

/** A record's fields at one revision. A later revision has the higher number. */
export interface Version<T> {
  value: T;
  revision: number;
}

/** Where a draft is saved to and what it is compared with. */
export interface DraftSource<T> {
  /**
   * Saves fields upon the version that they were drawn from. Resolves to what is saved now.
   *
   * @throws WaymarkError `conflict` when the record has moved on from `base`; nothing is written then.
   */
  save(value: T, base: Version<T>): Promise<Version<T>>;
  /** What is saved now. Asked after a conflict. */
  read(): Promise<Version<T>>;
}

/** A field that was changed here and, differently, in another place. */
export interface Clash<T> {
  field: keyof T;
  theirs: T[keyof T];
}

export interface DraftView<T> {
  value: T;
  status: SaveStatus;
  /** What the person has to choose between before anything more is saved. */
  clashes: readonly Clash<T>[];
}

/** The words of a form while they are being written, saved by themselves. */
export interface Draft<T> {
  view(): DraftView<T>;
  /** What is known to be saved. */
  saved(): T;
  change(fields: Partial<T>): void;
  /** Takes in what was read anew. What is being written here is never overwritten by it. */
  offer(version: Version<T>): void;
  /** Ends a clash: keeps what stands here, or takes what was saved in the other place. */
  settle(field: keyof T, side: 'mine' | 'theirs'): void;
  flush(): Promise<boolean>;
  subscribe(listener: () => void): () => void;
  /** Stops the timers. Flush first. */
  end(): void;
}

/**
 * A form that saves itself and gives way to nobody's words. When the record was changed elsewhere meanwhile, fields that
 * only one side changed are joined; a field that both changed is a clash, and saving waits until the person has chosen.
 */
export function createDraft<T extends object>(
  first: Version<T>,
  source: DraftSource<T>,
  timing: { pause?: number; retry?: number | null } = {},
): Draft<T> {
  let base = first;
  let value = first.value;
  let clashes: readonly Clash<T>[] = [];
  let clash: unknown = null;
  let view: DraftView<T> | null = null;
  const listeners = new Set<() => void>();

  const tell = (): void => {
    view = null;
    for (const listener of listeners) listener();
  };

  const session = createSaveSession<T>({
    ...timing,
    save: async () => {
      if (clashes.length > 0) throw clash;
      try {
        base = await source.save(value, base);
      } catch (error) {
        if (!(error instanceof WaymarkError) || error.kind !== 'conflict') throw error;
        join(await source.read());
        clash = error;
        if (clashes.length > 0) throw error;
        base = await source.save(value, base);
      }
    },
  });
  session.subscribe(tell);

  /** Joins a version of another place with what stands here. */
  const join = (theirs: Version<T>): void => {
    const joined = { ...value };
    const found: Clash<T>[] = [];
    for (const field of Object.keys(theirs.value) as (keyof T)[]) {
      const now = theirs.value[field];
      if (same(now, base.value[field]) || same(now, value[field])) continue;
      if (same(value[field], base.value[field])) joined[field] = now;
      else found.push({ field, theirs: now });
    }
    value = joined;
    base = theirs;
    clashes = found;
    tell();
  };

  return {
    view: () => {
      view ??= { value, status: session.status(), clashes };
      return view;
    },
    saved: () => base.value,
    change: (fields) => {
      value = { ...value, ...fields };
      // While the person has a choice to make, what is written waits with it.
      if (clashes.length === 0) session.change(value);
      tell();
    },
    offer: (version) => {
      const { state } = session.status();
      if (version.revision <= base.revision || (state !== 'clean' && state !== 'saved')) return;
      base = version;
      value = version.value;
      tell();
    },
    settle: (field, side) => {
      const settled = clashes.find((other) => other.field === field);
      if (!settled) return;
      clashes = clashes.filter((other) => other !== settled);
      if (side === 'theirs') value = { ...value, [field]: settled.theirs };
      session.change(value);
      tell();
      if (clashes.length === 0) void session.flush();
    },
    flush: () => session.flush(),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    end: () => session.end(),
  };
}

/** Whether two values of a field are the same; a field may be a small object such as a measure. */
function same(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
}
