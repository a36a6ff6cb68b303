import { Link } from '@tanstack/react-router';
import { useRead } from '#renderer/bridge/queries.ts';
import { number } from '#renderer/ui/dates.ts';
import { sortNames } from '#shared/learning/item-words.ts';
import type { Item } from '#shared/learning/items.ts';

type Learned = Pick<Item, 'id' | 'name' | 'sort' | 'isGoal' | 'minutes'>;

/** What is learned for an option or with a person; nothing where nothing is. Each leads to its page. */
export function LearnedFor({ kind, id, title }: { kind: 'option' | 'person'; id: string; title: string }) {
  const { data = [] } = useRead('learning.itemsOf', { kind, id });
  return <LearnedList items={data} title={title} nameOf={({ name }) => name} />;
}

/** What is learned for a goal, and the hours that were spent on it. What is the goal itself is called so. */
export function LearnedForGoal({ goal }: { goal: string }) {
  const { data = [] } = useRead('learning.ofGoal', { goal });
  return (
    <LearnedList
      items={data}
      title="Learning"
      nameOf={({ name, isGoal }) => (isGoal ? 'The same in Learning' : name)}
    />
  );
}

function LearnedList({
  items,
  title,
  nameOf,
}: {
  items: readonly Learned[];
  title: string;
  nameOf: (item: Learned) => string;
}) {
  if (items.length === 0) return null;
  return (
    <section aria-label={title} className="flex min-w-0 flex-col gap-1">
      <h2 className="text-[12.5px] font-[570] text-muted">{title}</h2>
      <ul className="flex flex-col" data-private>
        {items.map((item) => (
          <li key={item.id} className="flex flex-col border-line border-t py-1.5 leading-5">
            <Link
              to="/learning/$id"
              params={{ id: item.id }}
              className="min-w-0 self-start text-ink no-underline wrap-anywhere hover:text-accent hover:underline"
            >
              {nameOf(item)}
            </Link>
            <span className="num text-[12.5px] text-muted">{spentText(item)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What it is, and the hours that were spent on it. */
function spentText({ sort, minutes }: Learned): string {
  const hours = Math.round(minutes / 6) / 10;
  const spent =
    minutes === 0 ? 'no time spent yet' : `${number(hours)} ${hours === 1 ? 'hour' : 'hours'} spent`;
  return `${sortNames[sort]} · ${spent}`;
}
