import { call } from '#renderer/bridge/client.ts';
import { createSaveSession, type SaveSession } from '#renderer/saving/save-session.ts';
import { registerUnsaved } from '#renderer/saving/unsaved.ts';
import { today } from '#renderer/ui/dates.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { emptyDocument, type StoredDocument } from '#shared/document/document.ts';
import type { Entry } from '#shared/journal/journal.ts';
import type { Begun } from './begin.ts';
import { createWritingTime } from './writing-time.ts';

/** What a person writes in an entry. The document is read when it is needed, since serializing it costs. */
export interface Writing {
  title: string;
  /** Null for a page without a day. */
  date: string | null;
  /** The time of that day; null when it says none. */
  time: string | null;
  read: () => StoredDocument;
}

/** What is known about an entry once it is in the vault. */
export interface Kept {
  id: string;
  revision: number;
  createdAt: string;
  wordCount: number;
}

/** The entry was changed by another process, or is gone from the vault. */
export type Clash = 'changed' | 'gone';

/** One entry being written, from opening it until all of it is saved. */
export interface Sitting {
  /** Where it is opened: the entry's id, or the address of one still to be written. */
  address(): string;
  readonly session: SaveSession<Writing>;
  /** The prompt that the entry answers. */
  readonly prompt: string | null;
  /** The journal that a new entry goes to; null for the first one. */
  journal(): string | null;
  /** Null while nothing of a new entry was worth keeping. */
  kept(): Kept | null;
  writing(): Writing;
  change(fields: Partial<Writing>): void;
  /**
   * Brings a new entry into being though nothing was written yet: something else was said of it. Resolves to its id, or
   * null when it could not be saved.
   */
  keep(): Promise<string | null>;
  subscribe(listener: () => void): () => void;
  /** Why what is here cannot be saved over what is in the vault; null while it can. */
  clash(): Clash | null;
  /** Saves what is here over what was changed elsewhere, which becomes an earlier version. */
  overwrite(): Promise<void>;
  /** Saves what is here as an entry of its own beside the one that changed elsewhere. Resolves to the new one's id. */
  keepBoth(): Promise<string>;
  /** Lets go of what is here. */
  discard(): void;
}

/** What is not saved yet, by the entry's id, or by the address of one that has none yet. */
const sittings = new Map<string, Sitting>();

/**
 * The sitting of an entry, also after the window has shown something else meanwhile: as long as something of it is not
 * saved, it is the same one.
 */
export function sittingOf(entry: Entry): Sitting {
  return sittings.get(entry.id) ?? createSitting(entry);
}

/** Lets go of every sitting, saved or not: the vault was locked, and no words may stay in the window. */
export function forgetSittings(): void {
  for (const sitting of sittings.values()) sitting.discard();
}

/** The sitting of a new entry by its address, when something in it is not saved yet. */
export function unsavedSitting(address: string): Sitting | null {
  return sittings.get(address) ?? null;
}

/** The sitting of a new entry, by its address. The entry comes into being with its first words. */
export function newSitting(address: string, begun: Begun): Sitting {
  return sittings.get(address) ?? createSitting(null, address, begun);
}

function createSitting(entry: Entry | null, address = '', begun: Begun | null = null): Sitting {
  let kept: Kept | null = entry && keptOf(entry);
  let clash: Clash | null = null;
  let keepTheirs = false;
  let isOver = false;
  const first = entry?.document ?? begun?.document ?? emptyDocument();
  const firstTitle = entry?.title ?? begun?.title ?? '';
  const prompt = entry?.prompt ?? begun?.prompt ?? null;
  const readFirst = (): StoredDocument => first;
  let writing: Writing = {
    title: firstTitle,
    date: entry ? entry.date : begun ? begun.date : today(),
    time: entry?.time ?? null,
    read: readFirst,
  };
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const writingTime = createWritingTime();
  const save = async ({ title, date, time, read }: Writing): Promise<void> => {
    if (isOver) return;
    const document = read();
    const seconds = writingTime.take();
    try {
      if (kept) {
        const { id, revision } = kept;
        const saved = await call('journal.save', {
          id,
          revision,
          title,
          date,
          time,
          document,
          keep: keepTheirs,
          seconds,
        });
        kept = { ...kept, revision: saved.revision, wordCount: saved.wordCount };
      } else {
        const added = await call('journal.add', { ...beginning(), title, date, time, document, seconds });
        kept = keptOf(added);
        writing = { ...writing, time: writing.time ?? added.time };
      }
      clash = null;
      keepTheirs = false;
    } catch (error) {
      clash = clashOf(error);
      writingTime.giveBack(seconds);
      throw error;
    } finally {
      tell();
    }
  };
  const beginning = () =>
    ({
      journal: entry?.journal ?? begun?.journal ?? null,
      prompt,
      kind: prompt === null ? 'free' : 'prompted',
    }) as const;
  const session = createSaveSession<Writing>({ save });
  let withdraw: (() => void) | null = null;
  const letGo = (): void => {
    withdraw?.();
    withdraw = null;
    for (const key of [address, kept?.id ?? '']) if (sittings.get(key) === sitting) sittings.delete(key);
  };
  const hold = (): void => {
    withdraw ??= registerUnsaved(() => session.flush());
    sittings.set(kept?.id ?? address, sitting);
  };
  session.subscribe(() => {
    if (session.status().state === 'saved') letGo();
  });
  const sitting: Sitting = {
    address: () => kept?.id ?? address,
    session,
    prompt,
    journal: () => beginning().journal,
    kept: () => kept,
    writing: () => writing,
    change: (fields) => {
      if (fields.read !== undefined || fields.title !== undefined) writingTime.stroke();
      writing = { ...writing, ...fields };
      // A new entry without a word of the person's is not worth keeping, whatever its date and template.
      if (!kept && writing.title === firstTitle && writing.read === readFirst) {
        tell();
        return;
      }
      hold();
      session.change(writing);
      if (fields.read === undefined) tell();
    },
    keep: async () => {
      if (!kept) {
        hold();
        session.change(writing);
        await session.flush();
      }
      return kept?.id ?? null;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clash: () => clash,
    overwrite: async () => {
      if (!kept) return;
      const { revision } = await call('journal.revision', { id: kept.id });
      kept = { ...kept, revision };
      keepTheirs = true;
      session.change(writing);
      await session.flush();
    },
    keepBoth: async () => {
      const { title, date, time, read } = writing;
      const copy = await call('journal.add', {
        ...beginning(),
        title,
        date,
        time,
        document: read(),
        seconds: writingTime.take(),
      });
      sitting.discard();
      return copy.id;
    },
    discard: () => {
      isOver = true;
      session.end();
      letGo();
    },
  };
  return sitting;
}

function clashOf(error: unknown): Clash | null {
  if (!(error instanceof WaymarkError)) return null;
  return error.kind === 'conflict' ? 'changed' : error.kind === 'not-found' ? 'gone' : null;
}

function keptOf({ id, revision, createdAt, wordCount }: Entry): Kept {
  return { id, revision, createdAt, wordCount };
}
