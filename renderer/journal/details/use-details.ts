import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { keyOf, useRead } from '#renderer/bridge/queries.ts';
import { run } from '#renderer/commands/run.ts';
import { describeEntry } from '#renderer/journal/commands/describe-entry.ts';
import type { EntrySession } from '#renderer/journal/entry-session.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import type { Output } from '#shared/api.ts';
import type { Details } from '#shared/journal/journal.ts';

export type EntryDetails = Output<'journal.details'>;
export type DetailChanges = { [Field in keyof Details]?: Details[Field] };

/** What an entry says of itself, and the way to change it. A new entry comes into being with the first thing said of it. */
export function useDetails(
  id: string | undefined,
  entrySession: EntrySession | null,
): { details: EntryDetails | null; say: (changes: DetailChanges) => Promise<boolean> } {
  const client = useQueryClient();
  const { data } = useRead('journal.details', { id: id ?? '' }, { enabled: id !== undefined });
  const say = useCallback(
    async (changes: DetailChanges): Promise<boolean> => {
      const kept = id ?? (await entrySession?.keep()) ?? null;
      if (kept === null) return false;
      const key = keyOf('journal.details', { id: kept });
      // It shows at once; main's answer comes a moment later.
      client.setQueryData<EntryDetails>(key, (before) => (before ? { ...before, ...changes } : before));
      try {
        await run(describeEntry, { id: kept, changes });
        return true;
      } catch (error) {
        notifyFailure(error);
        void client.invalidateQueries({ queryKey: key });
        return false;
      }
    },
    [id, entrySession, client],
  );
  return { details: data ?? null, say };
}
