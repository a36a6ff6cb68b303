import { call } from '#renderer/bridge/client.ts';
import { registerUnsaved } from '#renderer/bridge/unsaved.ts';
import { createSaveSession, type SaveSession } from '#renderer/editor/save-session.ts';
import { today } from '#renderer/ui/dates.ts';
import { emptyDocument, type StoredDocument } from '#shared/document/document.ts';
import type { Entry } from '#shared/journal/journal.ts';

/** What a person writes in an entry. The document is read when it is needed, since serializing it costs. */
export interface Writing {
  title: string;
  date: string;
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
export interface Sitting {
  readonly session: SaveSession<Writing>;
  /** Null while nothing of a new entry was worth keeping. */
  kept(): Kept | null;
  writing(): Writing;
  change(fields: Partial<Writing>): void;
  subscribe(listener: () => void): () => void;
  /** Saves what is here as an entry of its own beside the one that changed elsewhere. Resolves to the new one's id. */
  keepBoth(): Promise<string>;
  /** Lets go of what is here. */
  discard(): void;
}

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

/** A sitting for a new entry. The entry comes into being with its first words. */
export function newSitting(date: string = today()): Sitting {
  return createSitting(null, date);
}

function createSitting(entry: Entry | null, date = today()): Sitting {
  let kept: Kept | null = entry && keptOf(entry);
  const first = entry?.document ?? emptyDocument();
  const readFirst = (): StoredDocument => first;
  let writing: Writing = { title: entry?.title ?? '', date: entry?.date ?? date, read: readFirst };
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const save = async ({ title, date: day, read }: Writing): Promise<void> => {
    const document = read();
    if (kept) {
      const saved = await call('journal.save', {
        id: kept.id,
        revision: kept.revision,
        title,
        date: day,
        document,
      });
      kept = { ...kept, revision: saved.revision, wordCount: saved.wordCount };
    } else {
      kept = keptOf(await call('journal.add', { title, date: day, document }));
      sittings.set(kept.id, sitting);
    }
    tell();
  };
  const session = createSaveSession<Writing>({ save });
  let withdraw: (() => void) | null = null;
  const letGo = (): void => {
    withdraw?.();
    withdraw = null;
    if (kept && sittings.get(kept.id) === sitting) sittings.delete(kept.id);
  };
  const hold = (): void => {
    withdraw ??= registerUnsaved(() => session.flush());
    if (kept) sittings.set(kept.id, sitting);
  };
  session.subscribe(() => {
    if (session.status().state === 'saved') letGo();
  });
  const sitting: Sitting = {
    session,
    kept: () => kept,
    writing: () => writing,
    change: (fields) => {
      writing = { ...writing, ...fields };
      // A new entry without a word is not worth keeping, whatever its date.
      if (!kept && writing.title === '' && writing.read === readFirst) {
        tell();
        return;
      }
      hold();
      session.change(writing);
      if (fields.read === undefined) tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keepBoth: async () => {
      const { title, date: day, read } = writing;
      const copy = await call('journal.add', { title, date: day, document: read() });
      session.end();
      letGo();
      return copy.id;
    },
    discard: () => {
      session.end();
      letGo();
    },
  };
  return sitting;
}

function keptOf({ id, revision, createdAt, wordCount }: Entry): Kept {
  return { id, revision, createdAt, wordCount };
}
