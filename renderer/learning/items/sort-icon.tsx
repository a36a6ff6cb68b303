import { Award, Book, CalendarDays, GraduationCap, type LucideIcon, Repeat2, UserRound } from 'lucide-react';
import { Cairn } from '#renderer/ui/cairn.tsx';
import { stonesOf } from '#shared/goals/cairn.ts';
import type { ItemSort, LearningGoal } from '#shared/learning/items.ts';

const icons: Record<ItemSort, LucideIcon> = {
  course: GraduationCap,
  certificate: Award,
  book: Book,
  practice: Repeat2,
  event: CalendarDays,
  person: UserRound,
};

/** What stands before an item: the sign of its sort, or the cairn of the goal that it is. */
export function SortIcon({
  sort,
  goal,
  isEnding = false,
}: {
  sort: ItemSort;
  /** The goal that it is; null when it is none. */
  goal: LearningGoal | null;
  isEnding?: boolean;
}) {
  const Icon = icons[sort];
  if (goal !== null && goal.milestones.length > 0)
    return (
      <span className="flex w-6 justify-center">
        <Cairn stones={stonesOf(goal.milestones)} className="max-h-9 w-6" />
      </span>
    );
  return (
    <Icon
      size={18}
      strokeWidth={1.6}
      aria-hidden
      className={`mx-auto mt-0.5 ${isEnding ? 'text-energy-ink' : 'text-muted'}`}
    />
  );
}
