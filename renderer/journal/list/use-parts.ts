import { useQueries } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { keyOf } from '#renderer/bridge/queries.ts';
import type { EntryListItem } from '#shared/journal/journal.ts';
import type { Layout, Part, Row } from './layout.ts';

/** How long the list must rest at a place before what stands there is read, in ms: a fling passes by hundreds of places. */
const rest = 40;
/** How long what went out of sight is kept, in ms. */
const keptFor = 30_000;

export interface Parts {
  /** The entry of a row; null while it is read, or while day counts and entries are not of the same moment. */
  entryOf(row: Row): EntryListItem | null;
  /** The row of an entry that is in sight or near it. */
  rowOfEntry(id: string): number | null;
}

/** Reads the entries of the rows in sight. */
export function useParts(layout: Layout, journal: string | null, rows: readonly Row[]): Parts {
  const names = rows.flatMap((row) => (row.kind === 'entry' ? [nameOf(row.part)] : []));
  const wanted = [...new Set(names)].sort().join(' ');
  const rested = useRested(`${journal} ${wanted}`);
  const isResting = rested === `${journal} ${wanted}`;
  const parts = useMemo(() => {
    const byName = new Map<string, Part>();
    for (const row of rows) if (row.kind === 'entry') byName.set(nameOf(row.part), row.part);
    return byName;
  }, [rows]);
  const list = [...parts.values()];
  return useQueries({
    queries: list.map((part) => ({
      queryKey: keyOf('journal.list', { journal, ...part }),
      queryFn: () => call('journal.list', { journal, ...part }),
      enabled: isResting,
      gcTime: keptFor,
    })),
    combine: (results) => {
      const read = new Map<string, readonly EntryListItem[]>();
      for (const [index, { data }] of results.entries()) {
        const part = list[index];
        if (part && data) read.set(nameOf(part), data.entries);
      }
      return {
        entryOf: (row) => {
          if (row.kind !== 'entry') return null;
          const entry = read.get(nameOf(row.part))?.[row.place];
          return entry?.date === row.date ? entry : null;
        },
        rowOfEntry: (id) => {
          for (const part of list) {
            const place = read.get(nameOf(part))?.findIndex((entry) => entry.id === id) ?? -1;
            if (place >= 0) return layout.rowOf(part, place);
          }
          return null;
        },
      } satisfies Parts;
    },
  });
}

function nameOf({ from, offset }: Part): string {
  return `${from}/${offset}`;
}

/** A value once it has stayed the same for a moment; the first one at once. */
function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
