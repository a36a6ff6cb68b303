import { call } from '#renderer/bridge/client.ts';
import {
  type Conflict,
  createRecordSession,
  type RecordSession,
  type Version,
} from '#renderer/saving/record-session.ts';
import { registerUnsaved } from '#renderer/saving/unsaved.ts';
import { today } from '#renderer/ui/dates.ts';
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

/** One entry being written, from opening it until all of it is saved. */
export interface EntrySession {
  /** Where it is opened: the entry's id, or the address of one still to be written. */
  address(): string;
  readonly session: Pick<RecordSession<Writing>, 'flush' | 'status' | 'subscribe'>;
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
  conflict(): Conflict<Writing> | null;
  /** Saves what is here over what was changed elsewhere, which becomes an earlier version. */
  overwrite(): Promise<void>;
  /** Saves what is here as an entry of its own beside the one that changed elsewhere. Resolves to the new one's id. */
  keepBoth(): Promise<string>;
  /** Lets go of what is here. */
  discard(): void;
}

/** What is not saved yet, by the entry's id, or by the address of one that has none yet. */
const sessions = new Map<string, EntrySession>();

/**
 * The session of an entry, also after the window has shown something else meanwhile: as long as something of it is not
 * saved, it is the same one.
 */
export function entrySessionOf(entry: Entry): EntrySession {
  return sessions.get(entry.id) ?? startSession(entry);
}

/** The session of a new entry by its address, when something in it is not saved yet. */
export function unsavedEntrySession(address: string): EntrySession | null {
  return sessions.get(address) ?? null;
}

/** The session of a new entry, by its address. The entry comes into being with its first words. */
export function createEntrySession(address: string, begun: Begun): EntrySession {
  return sessions.get(address) ?? startSession(null, address, begun);
}

function startSession(entry: Entry | null, address = '', begun: Begun | null = null): EntrySession {
  let kept: Kept | null = entry && keptOf(entry);
  let isOver = false;
  const document = entry?.document ?? begun?.document ?? emptyDocument();
  const prompt = entry?.prompt ?? begun?.prompt ?? null;
  const first: Writing = {
    title: entry?.title ?? begun?.title ?? '',
    date: entry ? entry.date : begun ? begun.date : today(),
    time: entry?.time ?? null,
    read: () => document,
  };
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const writingTime = createWritingTime();
  const beginning = () =>
    ({
      journal: entry?.journal ?? begun?.journal ?? null,
      prompt,
      kind: prompt === null ? 'free' : 'prompted',
    }) as const;

  const save = async (
    writing: Writing,
    base: Version<Writing> | null,
    isChosen: boolean,
  ): Promise<Version<Writing>> => {
    if (isOver) return { value: writing, revision: base?.revision ?? 0 };
    const { title, date, time, read } = writing;
    const seconds = writingTime.take();
    const words = { title, date, time, document: read(), seconds };
    try {
      if (kept && base) {
        const { id } = kept;
        const { revision } = base;
        // What the person chose to save over becomes an earlier version.
        const saved = await call('journal.save', { id, revision, ...words, keep: isChosen });
        kept = { ...kept, revision: saved.revision, wordCount: saved.wordCount };
      } else {
        const added = await call('journal.add', { ...beginning(), ...words });
        kept = keptOf(added);
        record.set({ ...record.value(), time: record.value().time ?? added.time });
      }
      return { value: writing, revision: kept.revision };
    } catch (error) {
      writingTime.giveBack(seconds);
      throw error;
    }
  };
  const record = createRecordSession<Writing>({
    first: entry && { value: first, revision: entry.revision },
    value: first,
    source: {
      save,
      read: async () => {
        const there = await call('journal.get', { id: kept?.id ?? '' });
        const { title, date, time, document: text, revision } = there;
        return { value: { title, date, time, read: () => text }, revision };
      },
    },
    // Two texts are never put together by a program: the person chooses.
    join: ({ mine }) => ({ value: mine, isOpen: true }),
  });
  let withdraw: (() => void) | null = null;
  const letGo = (): void => {
    withdraw?.();
    withdraw = null;
    for (const key of [address, kept?.id ?? '']) if (sessions.get(key) === session) sessions.delete(key);
  };
  const hold = (): void => {
    withdraw ??= registerUnsaved(
      () => record.flush(),
      () => session.discard(),
    );
    sessions.set(kept?.id ?? address, session);
  };
  record.subscribe(() => {
    if (record.status().state === 'saved') letGo();
    tell();
  });
  const session: EntrySession = {
    address: () => kept?.id ?? address,
    session: record,
    prompt,
    journal: () => beginning().journal,
    kept: () => kept,
    writing: () => record.value(),
    change: (fields) => {
      if (fields.read !== undefined || fields.title !== undefined) writingTime.stroke();
      const writing = { ...record.value(), ...fields };
      // A new entry without a word of the person's is not worth keeping, whatever its date and template.
      if (!kept && writing.title === first.title && writing.read === first.read) record.set(writing);
      else {
        hold();
        record.change(writing);
      }
      if (fields.read === undefined) tell();
    },
    keep: async () => {
      if (!kept) {
        hold();
        record.change(record.value());
        await record.flush();
      }
      return kept?.id ?? null;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    conflict: record.conflict,
    overwrite: async () => void (await record.resolve(record.value())),
    keepBoth: async () => {
      const { title, date, time, read } = record.value();
      const seconds = writingTime.take();
      const copy = await call('journal.add', {
        ...beginning(),
        title,
        date,
        time,
        document: read(),
        seconds,
      });
      session.discard();
      return copy.id;
    },
    discard: () => {
      isOver = true;
      record.end();
      letGo();
    },
  };
  return session;
}

/** Saves what is unsaved, and tells where the entry stands then; null when it could not be saved. */
export async function settledRevision(entrySession: EntrySession): Promise<number | null> {
  return (await entrySession.session.flush()) ? (entrySession.kept()?.revision ?? null) : null;
}

function keptOf({ id, revision, createdAt, wordCount }: Entry): Kept {
  return { id, revision, createdAt, wordCount };
}
