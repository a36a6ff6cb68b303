import { GraduationCap } from 'lucide-react';
import { useRead } from '#renderer/bridge/queries.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Sessions } from './sessions.tsx';
import { TimeBeside } from './time-beside.tsx';
import { TimeNow } from './time-now.tsx';

/** Learning: what is learned: items, sessions, what comes back. */
export function LearningRoom() {
  const { data, error } = useRead('learning.items', {});
  const items = (data?.items ?? []).filter(({ status }) => status === 'doing');
  return (
    <div className="flex h-full">
      <div className="flex min-w-0 grow flex-col gap-5 overflow-y-auto px-6.5 pt-5 pb-10">
        <h1 tabIndex={-1}>Learning</h1>
        <ReadProblem error={error} />
        {data?.items.length === 0 ? (
          <EmptyState
            icon={<GraduationCap size={26} strokeWidth={1.5} aria-hidden />}
            sentence="Nothing is here yet."
          />
        ) : (
          <>
            <TimeNow items={items} />
            <Sessions title="Lately" />
          </>
        )}
      </div>
      {data === undefined || data.items.length === 0 ? null : (
        <aside
          aria-label="What comes back, and your hours"
          className="flex w-82 shrink-0 flex-col gap-6 overflow-y-auto border-line border-l px-6.5 pt-5 pb-10 max-narrow:w-68 max-narrow:px-5"
        >
          <TimeBeside />
        </aside>
      )}
    </div>
  );
}
