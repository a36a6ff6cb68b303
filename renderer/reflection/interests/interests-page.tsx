import { useQueryClient } from '@tanstack/react-query';
import { Hexagon as HexagonIcon } from 'lucide-react';
import { useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { keyOf, useRead } from '#renderer/bridge/queries.ts';
import { ClaimsPage, type PageProps } from '#renderer/reflection/claims-page.tsx';
import { sayFailure } from '#renderer/reflection/failed.ts';
import { Button } from '#renderer/ui/button.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import type { InterestCheck as Check } from '#shared/reflection/checks.ts';
import { interestItems } from '#shared/reflection/interest-items.ts';
import { InterestCheck } from './interest-check.tsx';
import { Profile } from './profile.tsx';

/** Interests in one's own words, and the check that shows which themes draw one. */
export function InterestsPage(props: PageProps) {
  const client = useQueryClient();
  const open = useRead('reflection.openCheck', {});
  const past = useRead('reflection.pastChecks', {});
  const [taken, setTaken] = useState<Check | null>(null);

  const take = async (): Promise<void> => {
    try {
      setTaken(await call('reflection.beginCheck', {}));
    } catch (error) {
      sayFailure(error);
    }
  };
  const leave = (): void => {
    setTaken(null);
    void client.invalidateQueries({ queryKey: keyOf('reflection.openCheck', {}) });
  };
  const drop = async ({ id }: Check): Promise<void> => {
    try {
      await call('reflection.dropCheck', { check: id });
      notify({ words: 'The half-done check is taken away.' });
    } catch (error) {
      sayFailure(error);
    }
  };

  if (taken) {
    return (
      <div className="flex h-full min-h-0 flex-col gap-5 overflow-y-auto px-6.5 pt-5 pb-10">
        <h1>{props.page.label}</h1>
        <InterestCheck loaded={taken} onLeave={leave} onDone={leave} />
      </div>
    );
  }
  const check = open.data;
  return (
    <ClaimsPage
      {...props}
      above={
        <div className="flex flex-col gap-4">
          <div className="flex flex-wrap items-center gap-2">
            <Button
              look={past.data?.length === 0 && !check ? 'first' : 'plain'}
              disabled={open.data === undefined}
              onClick={() => void take()}
            >
              <HexagonIcon size={15} aria-hidden />
              {check
                ? 'Go on with the check'
                : past.data?.length
                  ? 'Take the check again'
                  : 'Take the interest check'}
            </Button>
            {check ? (
              <>
                <span className="num text-[13px] text-muted">
                  {check.answers.length} of {interestItems.length} answered
                </span>
                <Button look="quiet" onClick={() => void drop(check)}>
                  Take this check away
                </Button>
              </>
            ) : (
              <span className="text-[13px] text-muted">
                {interestItems.length} short activities, about five minutes.
              </span>
            )}
          </div>
          {past.data ? <Profile checks={past.data} /> : null}
        </div>
      }
    />
  );
}
