import { ArrowLeft } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ProgressBar } from '#renderer/ui/progress.tsx';
import type { Pile } from '#shared/reflection/rounds.ts';
import type { Round } from './use-round.ts';

const pileLabels: readonly { pile: Pile; words: string; key: string }[] = [
  { pile: 'matters', words: 'Matters to me', key: '1' },
  { pile: 'somewhat', words: 'Somewhat', key: '2' },
  { pile: 'not', words: 'Not so much', key: '3' },
];

/** One card after the other goes on one of three piles. */
export function SortPiles({ sort }: { sort: Round }) {
  const { cards } = sort.round;
  const at = cards.findIndex(({ pile }) => pile === null);
  const card = cards[at];
  const before = cards.slice(0, Math.max(at, 0)).at(-1);
  const sorted = cards.filter(({ pile }) => pile !== null).length;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What is pressed goes on to the next card; whoever listens hears it.
    if (card && place.current?.contains(document.activeElement)) announce(`${card.name}. ${card.meaning}`);
  }, [card]);
  if (!card) return null;

  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = pileLabels.find(({ key }) => key === event.key);
    if (chosen) sort.sort(card.card, chosen.pile);
    else if (event.key === 'Backspace' && before) sort.sort(before.card, null);
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for the buttons that are in it
    <div ref={place} onKeyDown={press} className="flex flex-col gap-5">
      <p className="text-muted">
        How much does this matter to you, as you are now? Go by the first feeling. Keys 1, 2 and 3 do the
        same, and Backspace goes back by one.
      </p>
      <div className="flex items-center gap-3">
        <div className="w-52">
          <ProgressBar share={sorted / cards.length} label={`${sorted} of ${cards.length} cards sorted`} />
        </div>
        <span className="num text-[13px] text-muted">
          {sorted} of {cards.length}
        </span>
      </div>
      <div className="flex min-h-40 flex-col justify-center gap-2 rounded-panel border border-line bg-raised px-8 py-7">
        <h2 className="font-serif text-[27px] leading-[1.2] font-[600] tracking-[-0.015em]">{card.name}</h2>
        <p className="font-serif text-[17px] leading-[1.5]">{card.meaning}</p>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {pileLabels.map(({ pile, words, key }) => (
          <Button
            key={pile}
            look={pile === 'matters' ? 'first' : 'plain'}
            autoFocus={pile === 'matters'}
            onClick={() => sort.sort(card.card, pile)}
          >
            {words}
            <kbd aria-hidden className="num text-[12px] opacity-75">
              {key}
            </kbd>
          </Button>
        ))}
        {before ? (
          <Button look="quiet" onClick={() => sort.sort(before.card, null)}>
            <ArrowLeft size={15} aria-hidden />
            Back to {before.name}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
