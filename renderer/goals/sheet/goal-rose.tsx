import { useEffect, useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { SmallRose } from '#renderer/ui/rose.tsx';
import type { Goal } from '#shared/goals/goals.ts';
import type { Petal } from '#shared/reflection/portrait.ts';

/** Which petals of the compass figure a goal feeds; nothing when it feeds none. */
export function GoalRose({ goal: { values, strengths } }: { goal: Goal }) {
  const petals = usePetals();
  const claims = new Set([...values, ...strengths].map(({ id }) => id));
  const fed = petals.filter(({ claim }) => claim !== null && claims.has(claim)).length;
  if (fed === 0) return null;
  return (
    <div className="flex items-center gap-3">
      <SmallRose petals={petals} claims={claims} className="w-14 shrink-0" />
      <p aria-hidden className="text-[12.5px] text-muted">
        {fed === 1 ? 'The petal of your compass that it feeds' : 'The petals of your compass that it feeds'}
      </p>
    </div>
  );
}

/** The petals as they are when the sheet opens: a change of the goal itself must not cause the whole portrait to be read. */
function usePetals(): readonly Petal[] {
  const [petals, setPetals] = useState<readonly Petal[]>([]);
  useEffect(() => {
    let isHere = true;
    call('reflection.portrait', {})
      .then((portrait) => (isHere ? setPetals(portrait.petals) : undefined))
      .catch(notifyFailure);
    return () => {
      isHere = false;
    };
  }, []);
  return petals;
}
