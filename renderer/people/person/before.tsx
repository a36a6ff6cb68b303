import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PersonPage, Thread } from '#shared/people/people.ts';
import { slots } from './slots.tsx';

type Before = Thread['before'];

/** What to keep in mind before the two talk again: what was promised, what they asked, what to ask, and what is new since. */
export function BeforeYouTalk({
  person,
  before,
  hasTalked,
}: {
  person: PersonPage;
  before: Before;
  hasTalked: boolean;
}) {
  const { promises, asks, asked, news } = before;
  const of = (by: 'me' | 'them'): Before['promises'] => promises.filter((each) => each.by === by);
  const isEmpty = promises.length + asks.length + news.length === 0 && asked.trim() === '';
  return (
    <section
      aria-label="Before you talk again"
      className="flex flex-col gap-1.5 rounded-[14px] bg-accent-soft px-4.5 py-3.5"
      data-private
    >
      <h2 className="text-[14px] font-[600] text-accent">
        {hasTalked ? 'Before you talk again' : 'Before you talk'}
      </h2>
      {isEmpty ? (
        <p>
          {hasTalked
            ? 'Nothing waits between you: no promise is open, and nothing is new that concerns them.'
            : 'No talk is written down yet. What you promise, what they ask and what is new will stand here.'}
        </p>
      ) : (
        <dl className="flex flex-col gap-1.5">
          <Said what="You promised" lines={of('me')} />
          <Said what="They promised" lines={of('them')} />
          {asked.trim() === '' ? null : <Said what="They asked" lines={[{ id: 'asked', text: asked }]} />}
          <Said what="You wanted to ask" lines={asks} />
          {news.length === 0 ? null : (
            <Line what="New since">
              {news.map((each, place) => (
                <span key={`${each.kind} ${each.id} ${each.name}`}>
                  {place > 0 ? ', ' : ''}
                  <NewsLink news={each} />
                </span>
              ))}
            </Line>
          )}
        </dl>
      )}
      {slots.beforeActs.length === 0 ? null : (
        <div className="flex flex-wrap gap-x-4 gap-y-1 pt-0.5">
          {slots.beforeActs.map((Act, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of the page keep their order
            <Act key={place} person={person} />
          ))}
        </div>
      )}
    </section>
  );
}

function Said({ what, lines }: { what: string; lines: readonly { id: string; text: string }[] }) {
  if (lines.length === 0) return null;
  return <Line what={what}>{lines.map(({ text }) => text.trim()).join(' · ')}</Line>;
}

function Line({ what, children }: { what: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap gap-x-2">
      <dt className="shrink-0 text-[13px] leading-6 text-muted">{what}</dt>
      <dd dir="auto" className="min-w-0 leading-6 wrap-anywhere">
        {children}
      </dd>
    </div>
  );
}

const look = 'text-ink underline decoration-edge underline-offset-2 hover:text-accent';

function NewsLink({ news: { kind, id, name } }: { news: Before['news'][number] }) {
  if (kind === 'goal')
    return (
      <Link to="/goals/$id" params={{ id }} className={look}>
        {name}
      </Link>
    );
  return kind === 'option' ? (
    <Link to="/explore/options/$id" params={{ id }} className={look}>
      {name}
    </Link>
  ) : (
    <Link to="/journal/$id" params={{ id }} className={look}>
      {name || 'an entry'}
    </Link>
  );
}
