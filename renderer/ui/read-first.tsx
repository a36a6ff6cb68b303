import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from './button.tsx';

/** A fact of a record: what is said, and the field to say it in. */
export interface ReadFirstFact {
  /** Its name, which its field has as well. */
  name: string;
  /** What is said; empty when nothing is. */
  said: string;
  /** Drawn once it is asked for; its label is best hidden, since the name stands beside it. */
  field: ReactNode;
  /** What does not fit about it, though it can be kept. */
  problem?: string | null;
  /** It is words of one's own, and set as such. */
  isWriting?: boolean;
}

/**
 * The facts of a record, read first: what is said stands as text, what is empty hides behind “Show everything”. A fact that
 * is pressed becomes its field; Escape, Enter in a line, or leaving it makes it text again. Give it a key, so that another
 * record begins anew.
 */
export function ReadFirst({ label, facts }: { label: string; facts: readonly ReadFirstFact[] }) {
  const [open, setOpen] = useState<string | null>(null);
  const [isAllShown, setAllShown] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const leaving = useRef(0);

  const edit = (name: string): void => {
    flushSync(() => setOpen(name));
    place.current?.querySelector<HTMLElement>('[data-editing] :is(input, textarea, button)')?.focus();
  };
  const read = (name: string): void => {
    flushSync(() => setOpen(null));
    place.current?.querySelector<HTMLElement>(`[data-fact="${CSS.escape(name)}"]`)?.focus();
  };
  const press = (event: KeyboardEvent, name: string): void => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const isLineDone = event.key === 'Enter' && event.target instanceof HTMLInputElement;
    if (event.key !== 'Escape' && !isLineDone) return;
    event.preventDefault();
    if (!isLineDone || !isWrong(event.currentTarget)) read(name);
  };
  /** When the focus has come to nothing that belongs to the field, also where that lies elsewhere, such as a calendar. */
  const leave = (field: Element): void => {
    leaving.current = window.setTimeout(() => {
      if (!isWrong(field)) setOpen(null);
    });
  };
  const stay = (): void => window.clearTimeout(leaving.current);

  const hidden = isAllShown ? [] : facts.filter(({ name, said }) => said === '' && name !== open);
  return (
    <div ref={place} className="flex flex-col">
      <dl aria-label={label} className="grid grid-cols-[minmax(84px,auto)_minmax(0,1fr)]">
        {facts
          .filter((fact) => !hidden.includes(fact))
          .map(({ name, said, field, problem = null, isWriting = false }) => (
            <div
              key={name}
              className="col-span-full grid grid-cols-subgrid items-start gap-x-3 border-line border-t py-1"
            >
              <dt aria-hidden className="pt-1.5 text-[12px] leading-5 font-[570] text-muted">
                {name}
              </dt>
              <dd className="min-w-0">
                {name === open ? (
                  // biome-ignore lint/a11y/noStaticElementInteractions: it only notices how its field is left
                  <div
                    data-editing
                    className="py-0.5"
                    onKeyDown={(event) => press(event, name)}
                    onBlur={(event) => leave(event.currentTarget)}
                    onFocus={stay}
                  >
                    {field}
                  </div>
                ) : (
                  <button
                    type="button"
                    data-fact={name}
                    aria-label={`${name}: ${said || 'not said'}`}
                    onClick={() => edit(name)}
                    className={`-mx-2 block w-[calc(100%+16px)] rounded-control px-2 py-1.5 text-start whitespace-pre-wrap wrap-anywhere hover:bg-sunk ${isWriting && said ? 'font-serif text-[15.5px] leading-6' : 'leading-5'}`}
                  >
                    <span dir="auto" className={said ? '' : 'text-muted'}>
                      {said || 'Not said'}
                    </span>
                  </button>
                )}
                {problem ? (
                  <p role="alert" className="pb-1 text-[12.5px] text-drain">
                    {problem}
                  </p>
                ) : null}
              </dd>
            </div>
          ))}
      </dl>
      {hidden.length > 0 ? (
        <p className="border-line border-t pt-1.5 text-[12.5px] text-muted">
          {hidden.map(({ name }) => name).join(' · ')}
          <Button
            look="quiet"
            className="ml-1 min-h-7! px-1.5! py-0! text-accent!"
            onClick={() => {
              flushSync(() => setAllShown(true));
              const [first] = hidden;
              if (first)
                place.current?.querySelector<HTMLElement>(`[data-fact="${CSS.escape(first.name)}"]`)?.focus();
            }}
          >
            Show everything
          </Button>
        </p>
      ) : null}
    </div>
  );
}

/** What cannot be taken over stays open, with its problem. */
function isWrong(field: Element): boolean {
  return field.querySelector('[aria-invalid="true"]') !== null;
}
