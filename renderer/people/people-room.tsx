import { Users } from 'lucide-react';
import { EmptyState } from '#renderer/ui/empty-state.tsx';

/** People: those who walk along. */
export function PeopleRoom() {
  return (
    <div className="flex h-full flex-col gap-4 overflow-y-auto px-6.5 pt-5 pb-10">
      <h1>People</h1>
      <EmptyState icon={<Users size={26} strokeWidth={1.5} aria-hidden />} sentence="Nobody is here yet." />
    </div>
  );
}
