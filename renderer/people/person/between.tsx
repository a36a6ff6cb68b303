import { Link } from '@tanstack/react-router';
import { Chip } from '#renderer/ui/chip.tsx';
import { shortDate, today } from '#renderer/ui/dates.ts';
import type { Channel } from '#shared/people/conversations.ts';
import type { Thread, ThreadMention, ThreadTalk } from '#shared/people/people.ts';
import { channelInWords } from '#shared/people/talk-words.ts';

/** So many lines are drawn at first; the rest is one press away. */
export const shownAtFirst = 20;

type Each =
  | { kind: 'talk'; date: string | null; talk: ThreadTalk }
  | { kind: 'mention'; date: string; mention: ThreadMention };

/** Talks and entries together, the newest first; what has no day yet stands at the top. */
export function inOrder({ talks, mentions }: Pick<Thread, 'talks' | 'mentions'>): Each[] {
  const all: Each[] = [
    ...talks.map((talk): Each => ({ kind: 'talk', date: talk.date, talk })),
    ...mentions.map((mention): Each => ({ kind: 'mention', date: mention.date, mention })),
  ];
  const latest = '9999-99-99';
  return all.sort((a, b) => {
    const [one, other] = [a.date ?? latest, b.date ?? latest];
    return one === other ? 0 : one < other ? 1 : -1;
  });
}

const titleLook = 'text-ink no-underline hover:text-accent hover:underline';

/** One talk, or one entry that names somebody. */
export function BetweenLine({ each }: { each: Each }) {
  const day = today();
  const when = each.date === null ? 'No day yet' : shortDate(each.date, day);
  return (
    <article
      id={each.kind === 'talk' ? `talk-${each.talk.id}` : undefined}
      tabIndex={-1}
      aria-label={each.kind === 'talk' ? each.talk.name : each.mention.title || 'An entry'}
      data-private
      className="grid grid-cols-[76px_minmax(0,1fr)] gap-x-3 border-line border-t py-3.5 @max-md:grid-cols-1"
    >
      <div className="flex flex-col text-[12.5px] leading-5 text-muted @max-md:flex-row @max-md:gap-2">
        <span className="num">{when}</span>
        <span dir="auto" className="wrap-anywhere">
          {each.kind === 'talk' ? each.talk.place || howTalked(each.talk.channel) : 'named'}
        </span>
      </div>
      {each.kind === 'talk' ? <Talk talk={each.talk} /> : <Mention mention={each.mention} />}
    </article>
  );
}

function Talk({ talk: { id, name, status, entry, asked, energy, option, goal } }: { talk: ThreadTalk }) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <h3 dir="auto" className="font-[600] wrap-anywhere">
        <Link to="/people/talks/$id" params={{ id }} className={titleLook}>
          {name || 'A talk'}
        </Link>
      </h3>
      {entry === null || entry.words === '' ? null : <Words text={entry.words} />}
      {asked.trim() === '' ? null : (
        <p dir="auto" className="text-muted">
          They asked: {asked}
        </p>
      )}
      <p className="flex flex-wrap gap-1.5 empty:hidden">
        {status === 'planned' ? <Chip tone="plain">planned</Chip> : null}
        {energy === null ? null : <Chip tone="energy">{String(energy)} of 5 energy</Chip>}
        {option === null ? null : (
          <Link to="/explore/options/$id" params={{ id: option.id }} className="no-underline">
            <Chip tone="info">{option.name}</Chip>
          </Link>
        )}
        {goal === null ? null : (
          <Link to="/goals/$id" params={{ id: goal.id }} className="no-underline">
            <Chip>{goal.name}</Chip>
          </Link>
        )}
      </p>
    </div>
  );
}

function Mention({ mention: { id, title, words } }: { mention: ThreadMention }) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <h3 dir="auto" className="font-[560] wrap-anywhere">
        <Link to="/journal/$id" params={{ id }} className={titleLook}>
          {title || 'An entry'}
        </Link>
      </h3>
      <Words text={words} />
    </div>
  );
}

function Words({ text }: { text: string }) {
  return (
    <p dir="auto" className="line-clamp-3 font-serif text-[16.5px] leading-[1.5] wrap-anywhere">
      {text}
    </p>
  );
}

/** How the two talked, where no place is said. */
function howTalked(channel: Channel): string {
  return channel === 'other' ? 'a talk' : channelInWords(channel);
}
