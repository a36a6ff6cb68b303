import { useNavigate } from '@tanstack/react-router';
import { Telescope } from 'lucide-react';
import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { addComparison } from '#renderer/commands/common/add-comparison.ts';
import { attempt } from '#renderer/commands/run.ts';
import { sketchFutures } from '#renderer/explore/commands/sketch-futures.ts';
import { ExploreHeader } from '#renderer/explore/explore-header.tsx';
import { RatingBeside } from '#renderer/explore/fit/rating-beside.tsx';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { today } from '#renderer/ui/dates.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { fewestSubjects, mostSubjects } from '#shared/explore/comparisons.ts';
import { beginnings } from '#shared/explore/future-words.ts';
import type { Future } from '#shared/explore/futures.ts';
import { FutureColumn } from './future-column.tsx';

/** Different sketches of five years, side by side. */
export function FuturesPage({ opened }: { opened: string | null }) {
  const { data, error } = useRead('explore.futures', {});
  const [begun, setBegun] = useState<string | null>(null);
  const sketch = async (
    sketches: readonly { premise: string; name: string }[],
    of: string,
  ): Promise<void> => {
    const firstYear = Number(today().slice(0, 4)) + 1;
    const made = await attempt(sketchFutures, { sketches: [...sketches], firstYear }, of);
    setBegun(made?.[0]?.id ?? null);
  };
  const another = (futures: readonly Future[]): void => {
    const open = beginnings.find(({ premise }) => futures.every((each) => each.premise !== premise));
    const next = open ?? { premise: '', name: 'Another life' };
    void sketch([next], next.name);
  };
  return (
    <div className="flex h-full flex-col">
      <ExploreHeader
        current="futures"
        view={{}}
        action={
          data === undefined || data.length === 0 ? undefined : (
            <Button onClick={() => another(data)}>Sketch another</Button>
          )
        }
      />
      <div className="min-h-0 grow">
        <RatingBeside nameOf={({ id }) => data?.find((future) => future.id === id)?.name ?? null}>
          <div className="@container h-full overflow-y-auto px-6.5 pb-6 max-narrow:px-5">
            <ReadProblem error={error} />
            {data === undefined ? null : data.length === 0 ? (
              <EmptyState
                icon={<Telescope size={26} strokeWidth={1.5} aria-hidden />}
                sentence="There is more than one good life for you. Three sketches of the next five years show more than one plan: as it goes on now, if that way were closed, and if money were no question."
                action={
                  <Button look="first" onClick={() => void sketch(beginnings, 'three futures')}>
                    Sketch three
                  </Button>
                }
              />
            ) : (
              <>
                <p className="pt-1.5 font-serif text-[19px] leading-[1.4]">
                  Different lives, five years each. None of them is the right one.
                </p>
                <p className="border-line border-b pb-3 text-[13px] text-muted">
                  You set the gauges yourself. Their marks are wide on purpose: these are guesses.
                </p>
                <div className="-mx-5 grid grid-cols-3 @max-[840px]:grid-cols-2 @max-[480px]:grid-cols-1 max-narrow:-mx-4">
                  {data.map((future) => (
                    <FutureColumn
                      key={future.id}
                      future={future}
                      arrival={future.id === begun ? 'begun' : future.id === opened ? 'opened' : null}
                    />
                  ))}
                </div>
                <CompareFutures futures={data} />
              </>
            )}
          </div>
        </RatingBeside>
      </div>
    </div>
  );
}

/** Holds the futures side by side with what counts for the person, once there are two of them. */
function CompareFutures({ futures }: { futures: readonly Future[] }) {
  const navigate = useNavigate();
  if (futures.length < fewestSubjects) return null;
  const compare = async (): Promise<void> => {
    const subjects = futures.slice(0, mostSubjects).map(({ id }) => ({ kind: 'future' as const, id }));
    const name = 'Which of these futures?';
    const begun = await attempt(addComparison, { name, subjects }, name);
    if (begun !== null) void navigate({ to: '/explore/compare/$id', params: { id: begun.id } });
  };
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 rounded-panel bg-accent-soft px-5 py-3">
      <p>What would each of them give you, of what counts for you?</p>
      <Button onClick={() => void compare()}>Put them side by side</Button>
    </div>
  );
}
