import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { keyOf, useRead } from '#renderer/bridge/queries.ts';
import type { OccupationLine } from '#shared/explore/occupation.ts';
import type { BrowseView } from './view.ts';

const pageSize = 60;

/** What is found, as far as it was read: how many there are, and the one at a place. */
export interface Found {
  total: number | undefined;
  error: unknown;
  at: (place: number) => OccupationLine | undefined;
}

/** Reads the occupations of a view where they are in sight, from the first row that is to the last. */
export function useFound(view: BrowseView, first: number, last: number): Found {
  const text = useDeferredValue((view.words ?? '').trim());
  const asked = {
    text,
    field: view.field ?? null,
    theme: view.theme ?? null,
    preparation: view.preparation ?? null,
    limit: pageSize,
  };
  // While something else is being found, what was found before stays.
  const { data, error } = useRead(
    'explore.find',
    { ...asked, offset: 0 },
    { placeholderData: keepPreviousData, gcTime: 30_000 },
  );
  const total = data?.total;
  const pages = Array.from(
    { length: Math.max(0, Math.floor(Math.min(last, (total ?? 0) - 1) / pageSize) + 1) },
    (_, page) => page,
  ).filter((page) => page > 0 && page >= Math.floor(first / pageSize));
  const further = useQueries({
    queries: pages.map((page) => {
      const input = { ...asked, offset: page * pageSize };
      return {
        queryKey: keyOf('explore.find', input),
        queryFn: () => call('explore.find', input),
        gcTime: 30_000,
      };
    }),
  });
  return {
    total,
    error,
    at: (place) => {
      const page = Math.floor(place / pageSize);
      const read = page === 0 ? data : further[pages.indexOf(page)]?.data;
      return read?.results[place % pageSize];
    },
  };
}
