import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { attempt } from '#renderer/commands/run.ts';
import { rate } from '#renderer/explore/commands/rate.ts';
import { registerUnsaved } from '#renderer/saving/unsaved.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import type { FitAnswer, FitSubject } from '#shared/explore/fit-ratings.ts';
import { answerLabels, notAsked } from './answers.ts';

export interface Rated {
  subject: FitSubject;
  /** What it is called, for what is undone. */
  of: string;
}

/** One thing that is rated: read first, its answers where it is pressed. An answer closes it; words are kept with it. */
export function RateRow({
  rated: { subject, of },
  by,
  name,
  mark,
  answers,
  answer,
  words,
  suggestion,
  hint = '',
  place = null,
}: {
  rated: Rated;
  by: { claim: string } | { energizer: string };
  name: string;
  /** What stands before the name. */
  mark: ReactNode;
  answers: readonly FitAnswer[];
  answer: FitAnswer | null;
  words: string;
  suggestion: { answer: FitAnswer; why: string } | null;
  /** What stands beside the name, such as how it is measured. */
  hint?: string;
  /** Its number in a chart, which its mark shows. */
  place?: number | null;
}) {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState(words);
  const row = useRef<HTMLLIElement>(null);
  const said = answer === null ? notAsked : answerLabels[answer];
  const offer =
    suggestion === null ? '' : `Waymark would say “${answerLabels[suggestion.answer].toLowerCase()}”`;
  // All that is seen of it, in the order in which it is seen.
  const title = [place ?? '', name, hint === '' ? '' : `· ${hint}`].filter(Boolean).join(' ');
  const label = [`${title}: ${said}`, words, offer].filter(Boolean).join(' ');
  const save = async (next: FitAnswer | null): Promise<boolean> => {
    const rating = { claim: null, energizer: null, ...by };
    const kept = next === null ? '' : typed.trim();
    return (await attempt(rate, { subject, ...rating, answer: next, words: kept }, of)) !== null;
  };
  /** Words without an answer say why one does not know. */
  const keepWords = useLatest(
    async (): Promise<boolean> =>
      !isOpen || typed.trim() === words.trim() ? true : save(answer ?? 'unknown'),
  );
  useEffect(() => registerUnsaved(() => keepWords()()), [keepWords]);
  const open = (): void => {
    setTyped(words);
    flushSync(() => setOpen(true));
    row.current?.querySelector<HTMLElement>('[aria-pressed="true"], [aria-pressed]')?.focus();
  };
  const close = useCallback((): void => {
    flushSync(() => setOpen(false));
    row.current?.querySelector<HTMLElement>('[data-rating]')?.focus();
  }, []);
  const choose = async (next: FitAnswer | null): Promise<void> => {
    const isKept = await save(next);
    if (isKept) close();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const isLineDone = event.key === 'Enter' && event.target instanceof HTMLInputElement;
    if (event.key !== 'Escape' && !isLineDone) return;
    event.preventDefault();
    event.stopPropagation();
    if (!isLineDone) close();
    else void keepWords()().then((isKept) => (isKept ? close() : undefined));
  };
  return (
    <li ref={row} className="min-w-0 border-line border-t">
      {isOpen ? (
        // biome-ignore lint/a11y/useSemanticElements: a group of buttons and a line, of which a legend would be read twice
        <div role="group" aria-label={name} className="flex flex-col gap-2 py-2" onKeyDown={press}>
          <p dir="auto" data-private className="flex gap-2.5 wrap-anywhere">
            {mark}
            {name}
          </p>
          <div className="flex flex-wrap gap-1.5">
            {answers.map((each) => (
              <Button
                key={each}
                aria-pressed={each === answer}
                className="px-2.5! aria-pressed:border-accent aria-pressed:text-accent"
                onClick={() => void choose(each)}
              >
                {answerLabels[each]}
              </Button>
            ))}
            {answer === null ? null : (
              <Button look="quiet" className="px-2.5!" onClick={() => void choose(null)}>
                Take it back
              </Button>
            )}
          </div>
          {suggestion === null ? null : (
            <p className="text-[12.5px] text-muted">
              Waymark would say “{answerLabels[suggestion.answer].toLowerCase()}”: {suggestion.why}. It counts
              only when you say it.
            </p>
          )}
          <TextField
            label={`In your words: ${name}`}
            labelHidden
            placeholder="In your words, why"
            value={typed}
            maxLength={2_000}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
      ) : (
        <button
          type="button"
          data-rating
          aria-label={label}
          onClick={open}
          className="-mx-2 flex w-[calc(100%+16px)] gap-2.5 rounded-control px-2 py-1.5 text-start hover:bg-sunk"
        >
          {mark}
          <span className="min-w-0 grow">
            <span className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span dir="auto" data-private className="wrap-anywhere">
                {name}
                {hint === '' ? null : <span className="text-[12.5px] text-muted"> · {hint}</span>}
              </span>
              {/* What is seen is read as it is named: words apart, also where they stand in boxes. */}{' '}
              <span className={`text-[12.5px] ${answer === null ? 'text-muted' : 'text-ink'}`}>{said}</span>
            </span>{' '}
            {words === '' ? null : (
              <span dir="auto" data-private className="block text-[12.5px] text-muted wrap-anywhere">
                {words}
              </span>
            )}{' '}
            {offer === '' ? null : <span className="block text-[12.5px] text-muted">{offer}</span>}
          </span>
        </button>
      )}
    </li>
  );
}
