import { Link } from '@tanstack/react-router';
import { shortDate, today } from '#renderer/ui/dates.ts';
import { type Application, hasEnded } from '#shared/explore/applications.ts';
import { whereText } from './application-words.ts';

/** An application in a list: to whom and for what, where it is, and what comes next. */
export function ApplicationRow({ application }: { application: Application }) {
  const { id, employer, role, next, nextOn, answerBy, outcome, optionName } = application;
  const now = today();
  const isOver = hasEnded(application);
  const isAsked = outcome === 'offer' && answerBy !== null;
  return (
    <div
      data-private
      className="grid grid-cols-[minmax(0,1fr)_minmax(0,280px)] items-start gap-x-6 border-line border-t py-2.5 max-narrow:grid-cols-[minmax(0,1fr)_minmax(0,220px)]"
    >
      <div className="min-w-0">
        <p className="flex min-w-0 flex-wrap items-baseline gap-x-2">
          <Link
            to="/explore/applying/$id"
            params={{ id }}
            className={`min-w-0 truncate font-[570] no-underline hover:text-accent hover:underline ${isOver ? 'text-muted' : 'text-ink'}`}
          >
            {employer}
          </Link>
          <span className="min-w-0 truncate text-muted">{role}</span>
        </p>
        <p className="num truncate text-[12.5px] leading-5 text-muted">
          {[whereText(application, now), optionName].filter(Boolean).join(' · ')}
        </p>
      </div>
      {isOver ? null : (
        <div className="min-w-0 text-[13px] leading-5">
          {next.trim() === '' && nextOn === null ? null : (
            <p className="flex min-w-0 gap-x-2">
              {nextOn === null ? null : (
                <span className={`num shrink-0 font-[570] ${nextOn <= now ? 'text-ink' : 'text-muted'}`}>
                  {shortDate(nextOn, now)}
                </span>
              )}
              <span className="min-w-0 truncate">{next}</span>
            </p>
          )}
          {isAsked ? <p className="num text-muted">Answer by {shortDate(answerBy, now)}</p> : null}
        </div>
      )}
    </div>
  );
}
