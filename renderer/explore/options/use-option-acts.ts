import { useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { addOption } from '#renderer/commands/common/add-option.ts';
import { isLatest } from '#renderer/commands/history.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { moveOption } from '#renderer/explore/commands/move-option.ts';
import { optionToGoal } from '#renderer/explore/commands/option-to-goal.ts';
import { trashOption } from '#renderer/explore/commands/trash-option.ts';
import type { Move } from '#renderer/parts/board/columns.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import { optionStatusNames } from '#shared/explore/option-words.ts';
import type { Option } from '#shared/explore/options.ts';
import { shelfOf, statusOf } from './columns.ts';
import { optionGroup } from './option-words.ts';

/** What is done with whole options on the board. */
export function useBoardActs(options: readonly Option[]): {
  /** Puts an option somewhere; asks for the reason where that is the shelf. */
  move: (move: Move) => void;
  /** The option of which it is asked why it was set aside. */
  asked: string | null;
  /** Why it was set aside, as a part of the move; null leaves it as it is. Resolves to whether that was done. */
  giveReason: (option: Option, words: string | null) => Promise<boolean>;
  /** Adds an option to a column. Resolves to whether it was added. */
  add: (column: string, name: string) => Promise<boolean>;
} {
  const [asked, setAsked] = useState<{ id: string; act: string } | null>(null);

  const move = useCallback(
    ({ id, column, before }: Move): void => {
      const option = options.find((each) => each.id === id);
      if (option === undefined) return;
      const status = statusOf(column);
      const act = newAct();
      const isSetAside = shelfOf(status) !== null && status !== option.status;
      // What was said when it was set aside earlier is not why it is now.
      const reason = isSetAside && shelfOf(option.status) === null ? '' : undefined;
      if (isSetAside) setAsked({ id, act });
      void attempt(moveOption, { id, status, before, reason }, option.name, { act }).then((made) => {
        if (made === null) setAsked(null);
      });
    },
    [options],
  );
  const giveReason = useCallback(
    async (option: Option, words: string | null): Promise<boolean> => {
      const act = asked !== null && isLatest(asked.act) ? asked.act : newAct();
      setAsked(null);
      const reason = words?.trim() ?? option.reason;
      if (reason === option.reason) return true;
      const { id, status } = option;
      const column = options.filter((each) => each.status === status);
      const before = column[column.findIndex((each) => each.id === id) + 1]?.id ?? null;
      return (await attempt(moveOption, { id, status, before, reason }, option.name, { act })) !== null;
    },
    [asked, options],
  );
  const add = useCallback(async (column: string, name: string): Promise<boolean> => {
    const status = statusOf(column);
    const added = await attempt(
      addOption,
      { name, sort: 'role', about: '', status, occupation: null, direction: null },
      name,
    );
    if (added === null) return false;
    announce(`${name} is in ${optionStatusNames[status]}.`);
    return true;
  }, []);
  return { move, asked: asked?.id ?? null, giveReason, add };
}

/** Moves an option to the trash, and offers the way back. Resolves to whether it was done. */
export async function trashWithUndo({ id, name }: Pick<Option, 'id' | 'name'>): Promise<boolean> {
  await flushGroup(optionGroup(id));
  const act = newAct();
  if ((await attempt(trashOption, { id }, name, { act })) === null) return false;
  announce(`${name} is in the trash.`);
  offerUndo(`“${name}” is in the trash.`, act);
  return true;
}

/** Makes a goal of an option, and offers to open it. */
export function useToGoal(): (option: Pick<Option, 'id' | 'name'>) => Promise<void> {
  const navigate = useNavigate();
  return useCallback(
    async ({ id, name }) => {
      await flushGroup(optionGroup(id));
      const made = await attempt(optionToGoal, { id, title: name }, name);
      if (made === null) return;
      announce(`${name} is a goal now.`);
      notify({
        words: `“${name}” is a goal now, and waits in Next.`,
        action: {
          label: 'Open the goal',
          run: () => void navigate({ to: '/goals/$id', params: { id: made.goal } }),
        },
      });
    },
    [navigate],
  );
}
