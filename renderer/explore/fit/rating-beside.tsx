import { X } from 'lucide-react';
import {
  type ComponentProps,
  createContext,
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { useRead } from '#renderer/bridge/queries.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { flushAll } from '#renderer/saving/unsaved.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { FormFields } from '#renderer/ui/form-fields.tsx';
import type { FitSubject } from '#shared/explore/fit-ratings.ts';
import { keyOf } from '#shared/explore/weigh/what-counts.ts';
import { FitParts } from './fit.tsx';

/** Which part of a rating somebody came for: it begins there. */
type Part = 'feeds' | 'conditions';

interface Opened {
  subject: FitSubject;
  part: Part;
}

const Opening = createContext<{ opened: Opened | null; open: (asked: Opened) => void } | null>(null);

/**
 * A page with the rating of one of what it shows beside it, where a `RateButton` on the page was pressed. The page stays in reach, so
 * that what an answer changes is seen and can be undone.
 *
 * @param nameOf what something on the page is called; null when it is not on it any more, which closes its rating.
 */
export function RatingBeside({
  nameOf,
  children,
}: {
  nameOf: (subject: FitSubject) => string | null;
  children: ReactNode;
}) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const page = useRef<HTMLDivElement>(null);
  const name = opened === null ? null : nameOf(opened.subject);
  const buttonOf = (asked: Opened): HTMLElement | null =>
    page.current?.querySelector<HTMLElement>(`[data-rates="${idOf(asked)}"]`) ?? null;
  // What has no room beside the rating is brought back into sight.
  const bringIntoSight = (asked: Opened): void => {
    const button = buttonOf(asked);
    (button?.closest('td') ?? button)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const show = async (asked: Opened | null): Promise<void> => {
    // Words that wait in a line of the rating are kept before it goes.
    if (opened !== null && !(await flushAll())) return;
    flushSync(() => setOpened(asked));
    if (asked !== null) bringIntoSight(asked);
    else if (opened !== null) buttonOf(opened)?.focus();
  };
  const toggle = (asked: Opened): void =>
    void show(opened !== null && idOf(opened) === idOf(asked) ? null : asked);
  return (
    <Opening value={{ opened: name === null ? null : opened, open: toggle }}>
      <div
        className={`grid h-full grid-rows-[minmax(0,1fr)] ${name === null ? 'grid-cols-[minmax(0,1fr)]' : 'grid-cols-[minmax(0,1fr)_376px] max-narrow:grid-cols-[minmax(0,1fr)_308px]'}`}
      >
        <div ref={page} className="h-full min-w-0">
          {children}
        </div>
        {opened === null || name === null ? null : (
          <Panel key={idOf(opened)} opened={opened} name={name} onClose={() => void show(null)} />
        )}
      </div>
    </Opening>
  );
}

function idOf({ subject, part }: Opened): string {
  return `${keyOf(subject)} ${part}`;
}

/** Opens the rating of something beside the page, and closes it again. */
export function RateButton({
  subject,
  part,
  className = '',
  ...rest
}: { subject: FitSubject; part: Part } & Omit<ComponentProps<typeof Button>, 'onClick'>) {
  const opening = useContext(Opening);
  if (opening === null) throw new Error('A RateButton stands on a page in RatingBeside.');
  const asked = { subject, part };
  const isOpen = opening.opened !== null && idOf(opening.opened) === idOf(asked);
  return (
    <Button
      aria-expanded={isOpen}
      data-rates={idOf(asked)}
      className={`aria-expanded:border-accent aria-expanded:text-accent ${className}`}
      onClick={() => opening.open(asked)}
      {...rest}
    />
  );
}

function Panel({
  opened: { subject, part },
  name,
  onClose,
}: {
  opened: Opened;
  name: string;
  onClose: () => void;
}) {
  const { data: fit, error } = useRead('explore.fitOf', subject);
  const { data: option } = useRead(
    'explore.option',
    { id: subject.id },
    { enabled: subject.kind === 'option' },
  );
  const panel = useRef<HTMLElement>(null);
  const isRead = fit !== undefined;
  useEffect(() => {
    if (!isRead) {
      panel.current?.querySelector('h2')?.focus();
      return;
    }
    const conditions = panel.current?.querySelector<HTMLElement>('[data-conditions] [data-rating]');
    const start = part === 'conditions' ? conditions : null;
    (start ?? panel.current?.querySelector('h2'))?.focus();
  }, [isRead, part]);
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onClose();
  };
  return (
    <aside
      ref={panel}
      aria-label={`How it fits: ${name}`}
      data-part-of-window
      onKeyDown={press}
      className="@container flex min-h-0 flex-col gap-5 overflow-y-auto border-line border-l px-6 pt-5 pb-10 max-narrow:px-5"
    >
      <FormFields>
        <header className="flex items-start justify-between gap-2">
          <div className="min-w-0">
            <h2
              tabIndex={-1}
              dir="auto"
              data-private
              className="font-serif text-[19px] leading-[1.25] font-[600] wrap-anywhere"
            >
              {name}
            </h2>
            <p className="pt-0.5 text-[13px] text-muted">
              How much of what counts for you would there be? “Don’t know” is an answer.
            </p>
          </div>
          <IconButton label="Close" className="-mr-2" onClick={onClose}>
            <X size={16} aria-hidden />
          </IconButton>
        </header>
        <ReadProblem error={error} />
        {fit === undefined ? null : <FitParts fit={fit} name={name} option={option ?? null} />}
      </FormFields>
    </aside>
  );
}
