import { useNavigate } from '@tanstack/react-router';
import { Columns3 } from 'lucide-react';
import { call } from '#renderer/bridge/client.ts';
import { addComparison } from '#renderer/commands/common/add-comparison.ts';
import { attempt } from '#renderer/commands/run.ts';
import { Button } from '#renderer/ui/button.tsx';
import { fewestSubjects, mostSubjects } from '#shared/explore/comparisons.ts';
import { notifyFailure } from './failures.ts';

/** Holds the directions side by side, once two of them have words, and goes there. */
export function CompareDirections({
  count,
  ready = async () => true,
}: {
  /** How many have words. */
  count: number;
  /** Saves what is being written of them; resolves to whether that was done. */
  ready?: () => Promise<boolean>;
}) {
  const navigate = useNavigate();
  const compare = async (): Promise<void> => {
    try {
      if (!(await ready())) return;
      const directions = (await call('reflection.directions', {})).flatMap(({ id, words }) =>
        id === null || words.trim() === '' ? [] : [{ kind: 'direction' as const, id }],
      );
      const subjects = directions.slice(0, mostSubjects);
      const name = subjects.length === 3 ? 'Which of the three?' : 'Which of these directions?';
      const begun = await attempt(addComparison, { name, subjects }, name);
      if (begun !== null) void navigate({ to: '/explore/compare/$id', params: { id: begun.id } });
    } catch (error) {
      notifyFailure(error);
    }
  };
  if (count < fewestSubjects) return null;
  return (
    <Button className="self-start" onClick={() => void compare()}>
      <Columns3 size={15} aria-hidden />
      Hold {count === 3 ? 'the three' : 'them'} side by side
    </Button>
  );
}
