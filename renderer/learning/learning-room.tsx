import { GraduationCap } from 'lucide-react';
import { EmptyState } from '#renderer/ui/empty-state.tsx';

/** Learning: what is learned: items, sessions, what comes back. */
export function LearningRoom() {
  return (
    <div className="flex h-full flex-col gap-4 overflow-y-auto px-6.5 pt-5 pb-10">
      <h1>Learning</h1>
      <EmptyState
        icon={<GraduationCap size={26} strokeWidth={1.5} aria-hidden />}
        sentence="Nothing is here yet."
      />
    </div>
  );
}
