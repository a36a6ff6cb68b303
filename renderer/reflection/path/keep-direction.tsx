import { call } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { addOption } from '#renderer/commands/common/add-option.ts';
import { attempt } from '#renderer/commands/run.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { KeepOption } from '#renderer/parts/keep-option.tsx';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { firstWords } from '#shared/reflection/first-words.ts';
import type { Direction } from '#shared/reflection/path.ts';

/** Keeps a direction as an option, once what is written of it is saved. */
export function KeepDirection({
  direction: { id, place },
  words,
  group,
}: {
  direction: Direction;
  /** What is written of it now. */
  words: string;
  /** Names what is written of the directions among everything that is being written. */
  group: string;
}) {
  const { data } = useRead('explore.options', {});
  const option = id === null ? undefined : data?.find(({ direction }) => direction === id);
  const keep = async (): Promise<void> => {
    try {
      if (!(await flushGroup(group))) return;
      const saved = (await call('reflection.directions', {})).find((each) => each.place === place);
      if (!saved || saved.id === null) return;
      const name = firstWords(saved.words);
      const about = saved.words.trim() === name ? '' : saved.words.trim();
      const begun = { name, sort: 'field', about, status: 'idea', occupation: null } as const;
      const added = await attempt(addOption, { ...begun, direction: saved.id }, name);
      if (added !== null) announce(`${name} is one of your options.`);
    } catch (error) {
      notifyFailure(error);
    }
  };
  return words.trim() === '' ? null : (
    <div className="self-start">
      <KeepOption option={option} of={firstWords(words)} onKeep={keep} />
    </div>
  );
}
