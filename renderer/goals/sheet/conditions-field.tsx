import { Link } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';
import { useRead } from '#renderer/bridge/queries.ts';
import { judgeCondition } from '#renderer/commands/common/judge-condition.ts';
import { attempt } from '#renderer/commands/run.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { type Choice, Select } from '#renderer/ui/select.tsx';
import type { HeldCondition, Verdict } from '#shared/reflection/conditions.ts';
import { Part } from './sheet.tsx';

const unjudged = 'unjudged';

const choices: readonly Choice<Verdict | typeof unjudged>[] = [
  { value: unjudged, label: 'Not looked at' },
  { value: 'meets', label: 'Leaves room' },
  { value: 'unsure', label: 'Not sure' },
  { value: 'conflicts', label: 'In conflict' },
];

/** What is not negotiable, and whether this goal leaves room for each of it. Conflicts are said, never hidden. */
export function ConditionsField({ goal }: { goal: string }) {
  const { data } = useRead('reflection.conditionsOfGoal', { goal });
  if (!data || data.length === 0) return null;
  const conflicts = data.filter(({ verdict }) => verdict === 'conflicts').length;
  return (
    <Part title="Held against what is not negotiable">
      {conflicts > 0 ? (
        <p className="flex items-start gap-1.5 text-[13px] text-drain">
          <TriangleAlert size={14} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0" />
          {conflicts === 1 ? 'It is in conflict with one of them.' : `It is in conflict with ${conflicts}.`}
        </p>
      ) : null}
      <ul className="flex flex-col gap-2.5">
        {data.map((condition) => (
          <Condition key={condition.claim} goal={goal} condition={condition} />
        ))}
      </ul>
    </Part>
  );
}

function Condition({ goal, condition }: { goal: string; condition: HeldCondition }) {
  const { claim, name, hard, threshold, verdict, words } = condition;
  const judge = (chosen: Verdict | null): void => {
    void attempt(judgeCondition, { goal, claim, verdict: chosen, words }, name).then((made) => {
      if (made === null) return;
      announce(`${name}: ${choices.find(({ value }) => value === (chosen ?? unjudged))?.label ?? ''}.`);
    });
  };
  return (
    <li className="flex flex-col gap-1">
      <span className="text-[13.5px]">
        <Link
          to="/compass/$id"
          params={{ id: claim }}
          className="text-ink no-underline wrap-anywhere hover:text-accent"
        >
          {name}
        </Link>
        <span className="text-[12.5px] text-muted">
          {' '}
          · {hard ? 'hard' : 'soft'}
          {threshold ? ` · ${threshold}` : ''}
        </span>
      </span>
      <Select
        label={`Does it leave room for “${name}”?`}
        value={verdict ?? unjudged}
        options={choices}
        onChange={(chosen) => judge(chosen === unjudged ? null : chosen)}
      />
    </li>
  );
}
