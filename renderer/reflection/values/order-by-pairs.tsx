import { type KeyboardEvent, useEffect, useRef } from 'react';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { counted } from '#renderer/ui/counts.ts';
import type { Sorting } from '#shared/reflection/pairwise.ts';
import type { RoundCard } from '#shared/reflection/rounds.ts';
import type { Round } from './use-round.ts';

/** Asks which of two matters more until the order is known. */
export function OrderByPairs({
  sort,
  asked,
  busy,
  onFinish,
}: {
  sort: Round;
  asked: Sorting;
  busy: boolean;
  onFinish: () => void;
}) {
  const { cards, choices } = sort.round;
  const byKey = new Map(cards.map((card) => [card.card, card]));
  const chosen = cards.filter((card) => card.chosen).map(({ card }) => card);
  const hasAnswers = choices.some(({ winner, loser }) => chosen.includes(winner) && chosen.includes(loser));
  const back = hasAnswers ? (
    <Button look="quiet" onClick={sort.takeBack}>
      Take the last answer back
    </Button>
  ) : (
    <Button look="quiet" onClick={() => sort.choose([])}>
      Choose others
    </Button>
  );
  const place = useRef<HTMLDivElement>(null);
  const question = asked.done
    ? ''
    : [asked.left, asked.right].map((key) => byKey.get(key)?.name).join(' or ');
  useEffect(() => {
    if (question && place.current?.contains(document.activeElement)) announce(`${question}?`);
  }, [question]);

  if (asked.done) {
    return (
      <>
        <p className="text-muted">
          This is your order. Values that you had before and did not choose now stay below these, with
          everything you wrote about them.
        </p>
        <ol aria-label="Your order" className="flex flex-col">
          {asked.order.map((key, rank) => (
            <li key={key} className="flex items-baseline gap-3 border-line border-t py-2">
              <span className="num w-6 shrink-0 text-right text-muted">{rank + 1}</span>
              <span>
                <span className="font-[580]">{byKey.get(key)?.name}</span>{' '}
                <span className="text-[13px] text-muted">{byKey.get(key)?.meaning}</span>
              </span>
            </li>
          ))}
        </ol>
        <div className="flex flex-wrap gap-2">
          <Button look="first" autoFocus disabled={busy} onClick={onFinish}>
            Keep this order
          </Button>
          {back}
        </div>
      </>
    );
  }

  const pair = [asked.left, asked.right].flatMap((key) => byKey.get(key) ?? []);
  const [left, right] = pair;
  if (!left || !right) return null;
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '1' || event.key === 'ArrowLeft') sort.prefer(left.card, right.card);
    else if (event.key === '2' || event.key === 'ArrowRight') sort.prefer(right.card, left.card);
    else if (event.key === 'Backspace' && hasAnswers) sort.takeBack();
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for the buttons that are in it
    <div ref={place} onKeyDown={press} className="flex flex-col gap-5">
      <p className="text-muted">
        If you could live by only one of the two, which would it be? Each answer puts one value in its place
        among those before it.{' '}
        <span className="num">{counted(asked.remaining, 'question')} at most to go.</span>
      </p>
      <div className="grid grid-cols-2 gap-3">
        <Side card={left} hint="1" first onChoose={() => sort.prefer(left.card, right.card)} />
        <Side card={right} hint="2" onChoose={() => sort.prefer(right.card, left.card)} />
      </div>
      <div>{back}</div>
    </div>
  );
}

function Side({
  card,
  hint,
  first = false,
  onChoose,
}: {
  card: RoundCard;
  hint: string;
  first?: boolean;
  onChoose: () => void;
}) {
  return (
    <button
      type="button"
      // biome-ignore lint/a11y/noAutofocus: the question is what this step is about, and its keys work at once
      autoFocus={first}
      onClick={onChoose}
      className="flex min-h-40 flex-col gap-2 rounded-panel border border-line bg-raised px-6 py-5 text-left hover:border-accent hover:bg-accent-soft"
    >
      <span className="flex w-full items-baseline justify-between gap-3">
        <span className="font-serif text-[22px] leading-[1.2] font-[600]">{card.name}</span>
        <kbd aria-hidden className="num text-[12px] text-muted">
          {hint}
        </kbd>
      </span>
      <span className="font-serif text-[15.5px] leading-[1.5] text-muted">{card.meaning}</span>
    </button>
  );
}
