import { useCommand } from '#renderer/bridge/queries.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { Button } from '#renderer/ui/button.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import type { Audience } from '#shared/audience/audience.ts';
import type { PlanFormat } from '#shared/plan/plan.ts';

const formats: readonly { format: PlanFormat; name: string }[] = [
  { format: 'md', name: 'Markdown' },
  { format: 'json', name: 'JSON' },
  { format: 'pdf', name: 'Export PDF' },
];

/** Takes the plan out as a file, for the audience that is shown. */
export function ExportButtons({ audience, disabled }: { audience: Audience; disabled: boolean }) {
  const take = useCommand('plan.export');
  const run = (format: PlanFormat): void =>
    take.mutate(
      { format, audience },
      {
        onSuccess: ({ saved }) => (saved === null ? undefined : notify({ words: `Saved as ${saved}.` })),
        onError: (error) => (error.kind === 'cancelled' ? undefined : notifyFailure(error)),
      },
    );
  return (
    <div className="ml-auto flex items-center gap-2">
      {formats.map(({ format, name }) => (
        <Button
          key={format}
          look={format === 'pdf' ? 'first' : 'plain'}
          aria-label={format === 'pdf' ? name : `Export ${name}`}
          disabled={disabled || take.isPending}
          onClick={() => run(format)}
        >
          {take.isPending && take.variables.format === format ? 'Writing it…' : name}
        </Button>
      ))}
    </div>
  );
}
