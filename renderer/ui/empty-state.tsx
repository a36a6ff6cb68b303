import type { ReactNode } from 'react';

/** What an empty list shows: one sentence and one action. */
export function EmptyState({
  icon,
  sentence,
  action,
}: {
  icon?: ReactNode;
  sentence: string;
  action?: ReactNode;
}) {
  return (
    <div className="mx-auto flex max-w-sm flex-col items-center gap-4 px-6 py-14 text-center text-muted">
      {icon}
      <p className="text-[15px] text-balance">{sentence}</p>
      {action}
    </div>
  );
}
