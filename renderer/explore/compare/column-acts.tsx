import { Link, useNavigate } from '@tanstack/react-router';
import { addOption } from '#renderer/commands/common/add-option.ts';
import { writeGoal } from '#renderer/commands/common/write-goal.ts';
import { attempt } from '#renderer/commands/run.ts';
import { useToGoal } from '#renderer/explore/options/use-option-acts.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { linkLook } from '#renderer/ui/link-look.ts';
import { notify } from '#renderer/ui/notices.tsx';
import type { ComparedColumn } from '#shared/explore/comparisons.ts';
import { blankSheet } from '#shared/goals/fields/fields.ts';

/** What can be made of what is compared: the same for each, and none before the others. */
export function ColumnActs({ column }: { column: ComparedColumn }) {
  const { fit, name, about, becameOption, goals } = column;
  const { kind, id } = fit.subject;
  const navigate = useNavigate();
  const optionToGoal = useToGoal();
  const [goal] = goals;
  if (kind === 'future') return <p className="text-[13px] text-muted">A sketch, to be questioned</p>;
  const directionToGoal = async (): Promise<void> => {
    const sheet = { ...blankSheet(name), specifics: about, direction: id };
    const written = await attempt(writeGoal, { ...sheet, status: 'next', milestones: [] }, name);
    if (written === null) return;
    announce(`${name} is a goal now.`);
    notify({
      words: `“${name}” is a goal now, and waits in Next.`,
      action: {
        label: 'Open the goal',
        run: () => void navigate({ to: '/goals/$id', params: { id: written.id } }),
      },
    });
  };
  const keep = async (): Promise<void> => {
    const begun = { name, sort: 'field', about, status: 'idea', occupation: null, direction: id } as const;
    if ((await attempt(addOption, begun, name)) !== null) announce(`${name} is one of your options.`);
  };
  return (
    <div className="flex flex-wrap gap-2">
      {goal === undefined ? (
        <Button
          aria-label={`Make this a goal: ${name}`}
          onClick={() => void (kind === 'option' ? optionToGoal({ id, name }) : directionToGoal())}
        >
          Make this a goal
        </Button>
      ) : (
        <Link
          to="/goals/$id"
          params={{ id: goal.id }}
          aria-label={`Your goal: ${goal.title}`}
          className={linkLook.plain}
        >
          Your goal
        </Link>
      )}
      {kind === 'option' ? null : becameOption === null ? (
        <Button aria-label={`Keep as an option: ${name}`} onClick={() => void keep()}>
          Keep as an option
        </Button>
      ) : (
        <Link
          to="/explore/options/$id"
          params={{ id: becameOption }}
          aria-label={`Your option: ${name}`}
          className={linkLook.plain}
        >
          Your option
        </Link>
      )}
    </div>
  );
}
