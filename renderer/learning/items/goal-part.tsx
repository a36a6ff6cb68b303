import { Link } from '@tanstack/react-router';
import { useRead } from '#renderer/bridge/queries.ts';
import { attempt } from '#renderer/commands/run.ts';
import { goalFromItem } from '#renderer/learning/commands/goal-from-item.ts';
import { joinGoal } from '#renderer/learning/commands/join-goal.ts';
import { partGoal } from '#renderer/learning/commands/part-goal.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Cairn } from '#renderer/ui/cairn.tsx';
import { linkLook } from '#renderer/ui/link-look.ts';
import { Menu } from '#renderer/ui/menu.tsx';
import { Part } from '#renderer/ui/part.tsx';
import { stonesOf } from '#shared/goals/cairn.ts';
import type { ItemPage } from '#shared/learning/items.ts';
import { itemGroup } from './item-acts.ts';
import { farText } from './item-text.ts';

/** The goal that an item is, or how it becomes one: it is one thing, and is kept once. */
export function GoalPart({ page }: { page: ItemPage }) {
  const { id, name, isGoal, goalShown } = page;
  const { data } = useRead('learning.items', { limit: 1 }, { enabled: !isGoal });
  const first = async (act: () => Promise<unknown>, said: string): Promise<void> => {
    await flushGroup(itemGroup(id));
    if ((await act()) !== null) announce(said);
  };
  if (isGoal)
    return (
      <Part title="The same as your goal">
        {goalShown === null ? (
          <p className="text-[13px] text-muted">
            Its goal is in the trash. It goes on here under the same name.
          </p>
        ) : (
          <div className="flex items-start gap-3">
            {goalShown.milestones.length === 0 ? null : (
              <Cairn stones={stonesOf(goalShown.milestones)} className="max-h-20 w-16 shrink-0" />
            )}
            <div className="flex min-w-0 flex-col gap-0.5 text-[13px]">
              <Link
                to="/goals/$id"
                params={{ id: goalShown.id }}
                className={`${linkLook.plain} self-start wrap-anywhere`}
              >
                Open the goal
              </Link>
              <p className="num text-muted">{farText(page)}</p>
              <p className="text-muted">Name, day and state are one, wherever you change them.</p>
            </div>
          </div>
        )}
        <Button
          look="quiet"
          className="-ml-2.5 self-start px-2.5!"
          onClick={() =>
            void first(() => attempt(partGoal, { id }, name), `${name} and its goal are two things now.`)
          }
        >
          Make them two things
        </Button>
      </Part>
    );
  const goals = data?.goals ?? [];
  return (
    <Part title="As a goal">
      <div className="flex flex-wrap gap-x-1">
        <Button
          look="quiet"
          className="-ml-2.5 px-2.5!"
          onClick={() => void first(() => attempt(goalFromItem, { id }, name), `${name} is a goal as well.`)}
        >
          Make it a goal
        </Button>
        {goals.length === 0 ? null : (
          <Menu
            trigger={<Button look="quiet">It is one of my goals…</Button>}
            actions={goals.slice(0, 20).map((goal) => ({
              label: goal.title,
              onSelect: () =>
                void first(
                  () => attempt(joinGoal, { id, goal: goal.id }, name),
                  `It is the same as ${goal.title} now.`,
                ),
            }))}
          />
        )}
      </div>
    </Part>
  );
}
