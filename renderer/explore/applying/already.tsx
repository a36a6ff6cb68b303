import { keepPreviousData } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRead } from '#renderer/bridge/queries.ts';
import { fullDate, today } from '#renderer/ui/dates.ts';
import { linkLook } from '#renderer/ui/link-look.ts';
import type { SameEmployer } from '#shared/explore/applications.ts';
import { employerKey } from '#shared/explore/employer.ts';
import { whereText } from './application-words.ts';

/** So many are named at once. */
const few = 3;

/** Says what there is already with an employer of the same name; nothing where there is nothing. */
export function Already({ employer, except = null }: { employer: string; except?: string | null }) {
  const isAsked = employerKey(employer) !== '';
  const { data } = useRead(
    'explore.appliedTo',
    { employer, except },
    { enabled: isAsked, placeholderData: keepPreviousData },
  );
  const there = isAsked ? (data ?? []) : [];
  return (
    <div role="status">
      {there.length === 0 ? null : (
        <div className="flex flex-col gap-1 rounded-control bg-sunk px-3 py-2 text-[13px] leading-[1.45]">
          <p>You have been in touch with {there[0]?.employer} before:</p>
          <ul className="flex flex-col">
            {there.slice(0, few).map((each) => (
              <li key={each.id} data-private>
                <Link to="/explore/applying/$id" params={{ id: each.id }} className={linkLook.plain}>
                  {each.role.trim() || 'Without a role'}
                </Link>{' '}
                <span className="num text-muted">{inTouchText(each)}</span>
              </li>
            ))}
          </ul>
          {there.length > few ? (
            <Link to="/explore/applying" className={`${linkLook.plain} self-start`}>
              See all of them
            </Link>
          ) : null}
        </div>
      )}
    </div>
  );
}

function inTouchText(each: SameEmployer): string {
  const { sentOn, latest } = each;
  const sent = sentOn === null || latest?.sort === 'sent' ? [] : [`Sent on ${fullDate(sentOn, today())}`];
  return [...sent, whereText(each, today())].join(' · ');
}
