import { useCallback, useMemo } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { counted } from '#renderer/ui/counts.ts';
import { useStateFor } from '#renderer/ui/use-state-for.ts';

/** Several entries that something is to be done with. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  toggle(id: string): void;
  /** Takes in all from the entry that was selected last (or from `from`) to this one. */
  extendTo(id: string, from?: string): Promise<void>;
  all(): Promise<void>;
  clear(): void;
}

/** The selection in the list of a journal, or of all of them. Another `list` begins with none. */
export function useSelection(journal: string | null, list: string): Selection {
  const [ids, setIds] = useStateFor<string, ReadonlySet<string>>(list, () => new Set());
  const [anchor, setAnchor] = useStateFor<string, string | null>(list, () => null);
  const become = useCallback(
    (next: ReadonlySet<string>): void => {
      setIds(next);
      announce(next.size === 0 ? 'Nothing selected' : `${counted(next.size, 'entry')} selected`);
    },
    [setIds],
  );
  return useMemo(
    () => ({
      ids,
      toggle: (id) => {
        const next = new Set(ids);
        if (!next.delete(id)) next.add(id);
        setAnchor(id);
        become(next);
      },
      extendTo: async (id, from) => {
        const start = anchor ?? from ?? id;
        if (anchor === null) setAnchor(start);
        try {
          become(new Set(await call('journal.between', { journal, one: start, other: id })));
        } catch {
          // The entry it began with is gone: begin anew.
          setAnchor(id);
          become(new Set([id]));
        }
      },
      all: async () => {
        try {
          become(new Set(await call('journal.all', { journal })));
        } catch (error) {
          notifyFailure(error);
        }
      },
      clear: () => {
        setAnchor(null);
        if (ids.size > 0) become(new Set());
      },
    }),
    [ids, anchor, journal, become, setAnchor],
  );
}
