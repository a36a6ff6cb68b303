import type { BoundHandlers } from '#main/bridge/handlers.ts';
import { type Db, inTransaction, sqliteCode } from '#main/database/open.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { retagTexts, settleTexts } from '#main/texts/index.ts';
import type { Domain } from '#shared/bridge/call.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { EventData } from '#shared/bridge/events.ts';
import type { Touched } from '#shared/changes/changes.ts';
import { apply, ChangedSince, type Way } from './apply.ts';
import { partedTags } from './parted-tags.ts';
import { type RowChange, recorded, rowKey } from './record.ts';
import { staleQueries } from './stale.ts';
import { touchedBy } from './touched.ts';

/** So many acts are remembered; a window's history holds fewer. */
const rememberedAtMost = 250;

const done: Readonly<Record<Way, string>> = { undo: 'undone any more', redo: 'done again' };

interface Act {
  db: Db;
  changes: RowChange[];
  domains: Set<Domain>;
  isUndone: boolean;
}

export interface Changes {
  /**
   * Runs a command and remembers what it changed under its act, so that the act can be undone. Several commands of one act
   * are undone together.
   *
   * @returns what the command answered, and what it touched; null when it changed nothing.
   */
  during<T>(
    act: string,
    domains: readonly Domain[],
    run: () => T | Promise<T>,
  ): Promise<{ value: T; touched: Touched | null }>;
  /** Forgets every act, as when the vault is locked. */
  forget(): void;
  readonly handlers: Pick<BoundHandlers, 'changes.undo' | 'changes.redo'>;
}

interface ChangesOptions {
  /** The database of the open vault. @throws WaymarkError `locked`. */
  db: () => Db;
  clock: Clock;
  /** Says what an act, its undo or its redo made stale. */
  publish: (changed: EventData<'changed'>) => void;
}

/** What acts changed, row by row, in memory only: how each of them is undone and made again. */
export function createChanges({ db: opened, clock, publish }: ChangesOptions): Changes {
  const acts = new Map<string, Act>();

  const remember = (
    name: string,
    db: Db,
    changes: readonly RowChange[],
    domains: readonly Domain[],
  ): void => {
    const before = acts.get(name);
    acts.delete(name);
    const act: Act =
      before?.db === db && !before.isUndone
        ? before
        : { db, changes: [], domains: new Set(), isUndone: false };
    act.changes.push(...changes);
    for (const domain of domains) act.domains.add(domain);
    acts.set(name, act);
    for (const oldest of acts.keys()) {
      if (acts.size <= rememberedAtMost) break;
      acts.delete(oldest);
    }
  };

  const say = (act: string, changed: Iterable<Domain>, changes: readonly RowChange[]): void => {
    const domains = [...changed];
    publish({ domains, queries: staleQueries(domains, changes), act });
  };

  const go = (name: string, way: Way): Touched => {
    const act = acts.get(name);
    const db = opened();
    if (act === undefined || act.db !== db || act.isUndone !== (way === 'redo')) {
      throw new WaymarkError('not-found', `This lies too far back, so it cannot be ${done[way]}.`);
    }
    const at = instantOf(clock);
    try {
      inTransaction(db, () => {
        apply(db, act.changes, way, at);
        for (const { entries, ...tags } of way === 'undo' ? partedTags(act.changes) : []) {
          retagTexts(db, entries, tags, at);
        }
        settleTexts(db, entriesOf(act.changes), at);
      });
    } catch (error) {
      const isRefused = sqliteCode(error)?.startsWith('SQLITE_CONSTRAINT') === true;
      if (!isRefused && !(error instanceof ChangedSince)) throw error;
      throw new WaymarkError(
        'conflict',
        `Something of it has changed since, so it cannot be ${done[way]}. Everything stays as it is.`,
      );
    }
    act.isUndone = way === 'undo';
    say(name, act.domains, act.changes);
    return touchedBy(db, act.changes);
  };

  return {
    during: async (act, domains, run) => {
      const db = opened();
      const { value: running, changes } = recorded(db, run);
      const value = await running;
      if (changes.length === 0) return { value, touched: null };
      remember(act, db, changes, domains);
      say(act, domains, changes);
      return { value, touched: touchedBy(db, changes) };
    },
    forget: () => acts.clear(),
    handlers: {
      'changes.undo': ({ act }) => go(act, 'undo'),
      'changes.redo': ({ act }) => go(act, 'redo'),
    },
  };
}

/** The entries whose rows, or words in the index, an act touched. */
function entriesOf(changes: readonly RowChange[]): string[] {
  const entries = changes.flatMap((change) => {
    const key = rowKey(change);
    if (change.table.name === 'entries') return [String(key.id)];
    return change.table.name === 'search_text' && key.kind === 'entry' ? [String(key.record)] : [];
  });
  return [...new Set(entries)];
}
