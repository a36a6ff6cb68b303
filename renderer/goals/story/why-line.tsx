import { useState } from 'react';
import { attempt } from '#renderer/commands/run.ts';
import { addReason } from '#renderer/goals/commands/add-reason.ts';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import type { Goal } from '#shared/goals/goals.ts';

/** What a reason is asked for: what was meant to be reached, and when. */
function meant({ title, start, due, measure }: Goal): string {
  return JSON.stringify([title, start, due, measure?.target ?? null, measure?.unit ?? null]);
}

/** After an active goal was changed in what it means, a line for why, if the person wants to say it. */
export function WhyLine({ goal }: { goal: Goal }) {
  const [settled, setSettled] = useState(() => meant(goal));
  const now = meant(goal);
  if (goal.status !== 'active' || now === settled) return null;
  const add = async (words: string): Promise<boolean> => {
    if ((await attempt(addReason, { goal: goal.id, words }, goal.title)) === null) return false;
    announce('Kept in its story.');
    setSettled(now);
    return true;
  };
  return (
    <div className="flex items-center gap-2 rounded-card bg-sunk py-1 pr-1.5 pl-1.5">
      <InlineAdd
        label="Why did it change?"
        placeholder="Why did it change? One line for its story…"
        onAdd={add}
        className="grow"
      />
      <Button look="quiet" onClick={() => setSettled(now)}>
        Not now
      </Button>
    </div>
  );
}
