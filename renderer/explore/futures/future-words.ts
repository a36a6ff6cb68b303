import { call } from '#renderer/bridge/client.ts';
import { saveFuture } from '#renderer/commands/common/save-future.ts';
import { fieldsBetween, runField } from '#renderer/commands/field.ts';
import type { DraftSource, Version } from '#renderer/saving/draft.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Future, FutureSheet } from '#shared/explore/futures.ts';

/** Names what is written about a future among everything that is being written. */
export function futureGroup(id: string): string {
  return `future:${id}`;
}

/** What is written of a future, as a form has it. */
export function futureVersion(future: Future): Version<FutureSheet> {
  const { name, premise, firstYear, years, gauges, audience, revision } = future;
  return { value: { name, premise, firstYear, years, gauges, audience }, revision };
}

/** How a future is saved and read again. A name that was emptied stays what it was. */
export function futureSource(id: string): DraftSource<FutureSheet> {
  return {
    save: async (sheet, { revision, value: base }) => {
      const name = sheet.name.trim() || base.name;
      return futureVersion(
        await runField(
          saveFuture,
          { ...sheet, name, id, revision },
          { of: name, record: futureGroup(id), fields: fieldsBetween(base, sheet) },
        ),
      );
    },
    read: async () => {
      const future = (await call('explore.futures', {})).find((each) => each.id === id);
      if (future === undefined) throw new WaymarkError('not-found', 'This future is not here any more.');
      return futureVersion(future);
    },
  };
}
