import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { fullDate, today } from '#renderer/ui/dates.ts';
import { StateMark } from '#renderer/ui/state-mark.tsx';
import type { Reason } from '#shared/explore/for-you.ts';

/** A reason: in the person's own words where there are some, with where they are from; it leads there. */
export function ReasonLine({ reason, state }: { reason: Reason; state: 'holds' | 'fails' }) {
  const { text, quote, day } = reason;
  const where = [text, ...(day === null ? [] : [fullDate(day, today())])].join(', ');
  return (
    <li className="flex min-w-0 gap-2.5">
      <StateMark state={state} />
      <span className={`min-w-0 wrap-anywhere ${state === 'fails' ? 'text-drain' : ''}`}>
        {quote === null ? (
          <Lead reason={reason}>{text}</Lead>
        ) : (
          <>
            <q
              dir="auto"
              data-private
              className="font-serif text-[15.5px] leading-[1.4] italic before:content-['“'] after:content-['”']"
            >
              {quote}
            </q>
            <span className="num block text-[12px] text-muted">
              <Lead reason={reason}>{where}</Lead>
            </span>
          </>
        )}
      </span>
    </li>
  );
}

/** Leads to where a reason comes from, as far as that is known. */
function Lead({ reason: { claim, entry }, children }: { reason: Reason; children: ReactNode }) {
  const look = 'text-inherit no-underline decoration-1 underline-offset-[3px] hover:underline';
  if (entry !== null) {
    return (
      <Link to="/journal/$id" params={{ id: entry }} className={look}>
        {children}
      </Link>
    );
  }
  if (claim !== null) {
    return (
      <Link to="/compass/$id" params={{ id: claim }} className={look}>
        {children}
      </Link>
    );
  }
  return children;
}
