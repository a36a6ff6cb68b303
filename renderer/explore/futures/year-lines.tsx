import { type KeyboardEvent, useRef } from 'react';
import { LineField } from '#renderer/ui/field.tsx';

/** Five years, a line each, along a dotted way; each shares its row with the same year beside it. Enter and the arrows lead from year to year. */
export function YearLines({
  firstYear,
  years,
  onChange,
}: {
  firstYear: number;
  years: readonly string[];
  onChange: (years: string[]) => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  const go = (place: number): void => list.current?.querySelectorAll('textarea')[place]?.focus();
  const press = (event: KeyboardEvent<HTMLTextAreaElement>, place: number): void => {
    const field = event.currentTarget;
    if (event.nativeEvent.isComposing || event.altKey || event.shiftKey) return;
    const isAtEnd = field.selectionStart === field.value.length;
    const isAtStart = field.selectionEnd === 0;
    if (event.key === 'ArrowDown' && isAtEnd) go(place + 1);
    else if (event.key === 'ArrowUp' && isAtStart) go(place - 1);
  };
  return (
    <ol ref={list} className="row-span-5 grid grid-rows-subgrid">
      {years.map((words, place) => {
        const year = firstYear + place;
        return (
          <li key={year} className="grid grid-cols-[38px_14px_minmax(0,1fr)] items-start gap-x-1.5 pb-1">
            <span aria-hidden className="num pt-[7px] text-[12.5px] text-muted">
              {year}
            </span>
            <span aria-hidden className="relative flex justify-center self-stretch pt-[11px]">
              <span
                className={`z-10 size-[10px] rounded-full border border-accent ${place === 0 ? 'bg-accent' : 'bg-paper'}`}
              />
              {place === years.length - 1 ? null : (
                <span className="absolute top-[22px] -bottom-[12px] border-edge border-l border-dotted" />
              )}
            </span>
            <span data-private className="min-w-0 pl-2.5">
              <LineField
                label={String(year)}
                value={words}
                placeholder={place === 0 ? 'What happens first?' : '…'}
                onChange={(said) => onChange(years.map((each, at) => (at === place ? said : each)))}
                onEnter={() => go(place + 1)}
                onKeyDown={(event) => press(event, place)}
                className="font-serif text-[16px] leading-6"
              />
            </span>
          </li>
        );
      })}
    </ol>
  );
}
