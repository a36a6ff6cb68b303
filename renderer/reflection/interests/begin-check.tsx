import { Hexagon as HexagonIcon } from 'lucide-react';
import { Button } from '#renderer/ui/button.tsx';
import { interestItems } from '#shared/reflection/interest-items.ts';
import type { useInterestCheck } from './use-interest-check.ts';

/** The way into the interest check, or back into the one that was left. */
export function BeginCheck({ open: check, past, take, drop }: ReturnType<typeof useInterestCheck>) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button
        look={past?.length === 0 && !check ? 'first' : 'plain'}
        disabled={check === undefined}
        onClick={() => void take()}
      >
        <HexagonIcon size={15} aria-hidden />
        {check ? 'Go on with the check' : past?.length ? 'Take the check again' : 'Take the interest check'}
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
  );
}
