import { Play } from 'lucide-react';
import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { attempt } from '#renderer/commands/run.ts';
import { registerUnsaved } from '#renderer/saving/unsaved.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { dayName, today } from '#renderer/ui/dates.ts';
import { Select } from '#renderer/ui/select.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { asksForUse } from '#shared/learning/asking.ts';
import { lengthText } from '#shared/learning/hours.ts';
import { meantItem, readSessionLine } from '#shared/learning/session-line.ts';
import type { Session } from '#shared/learning/sessions.ts';
import { addSession } from './commands/add-session.ts';
import { AskedUse } from './sessions-use.tsx';
import { start } from './timer.tsx';

interface Item {
  id: string;
  name: string;
}

/**
 * One line for time that was spent, and the timer beside it. Of several things the one is meant that the line names; else the one that is
 * chosen.
 *
 * @param items what is being learned, the first one chosen at first.
 */
export function SessionBar({ items }: { items: readonly Item[] }) {
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [asked, setAsked] = useState<Session | null>(null);
  const held = useRef('');
  const field = useRef<HTMLInputElement>(null);
  const note = useId();
  const hold = useCallback((said: string): void => {
    held.current = said;
    setWords(said);
    setProblem(null);
  }, []);
  const itemOf = (text: string): Item | undefined => {
    const meant = chosen ?? meantItem(text, items);
    return items.find(({ id }) => id === meant) ?? items[0];
  };
  const read = readSessionLine(words, today());
  const item = itemOf(read.text);
  const add = async (): Promise<boolean> => {
    const { minutes, date, text } = readSessionLine(held.current, today());
    const meant = itemOf(text);
    if (minutes === null || meant === undefined) return false;
    const said = held.current;
    hold('');
    const input = { item: meant.id, date, minutes, text };
    const added = await attempt(addSession, input, meant.name);
    if (added === null) {
      hold(said);
      return false;
    }
    announce(`${lengthText(minutes)} of ${meant.name}.`);
    const before = (await call('learning.sessions', { item: meant.id, limit: 1 })).total - 1;
    setAsked(asksForUse(before) ? added : null);
    return true;
  };
  const latest = useLatest(add);
  // A line that says no length is not a session yet, and does not hold the window back.
  const flush = useCallback(async (): Promise<boolean> => {
    if (readSessionLine(held.current, today()).minutes === null) return true;
    return latest()();
  }, [latest]);
  useEffect(() => registerUnsaved(flush), [flush]);
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (words.trim() === '') return;
      if (read.minutes === null) setProblem('Say how long it was as well, such as 45 min or 1h 20.');
      else void add();
    } else if (event.key === 'Escape' && words !== '') {
      event.stopPropagation();
      hold('');
    }
  };
  if (items.length === 0) return null;
  const said = problem ?? (read.minutes === null ? null : previewOf(read, item));
  return (
    <section aria-label="Write down a session" className="flex flex-col gap-1.5">
      <div className="flex flex-wrap items-center gap-2">
        <input
          ref={field}
          aria-label="A session in one line"
          aria-describedby={said === null ? undefined : note}
          aria-invalid={problem === null ? undefined : true}
          placeholder="45 min Module five, or 1h 20 book yesterday"
          value={words}
          maxLength={2_000}
          autoComplete="off"
          onChange={(event) => hold(event.target.value)}
          onKeyDown={press}
          className="h-9 min-w-64 grow rounded-control border border-edge/60 bg-raised px-2.5 text-ink outline-offset-0 hover:border-edge focus-visible:outline-2 focus-visible:outline-accent"
        />
        {items.length > 1 ? (
          <Select
            look="plain"
            label="What it is for"
            value={item?.id ?? null}
            options={items.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setChosen}
            className="max-w-52"
          />
        ) : null}
        <Button disabled={item === undefined} onClick={() => (item ? void start(item) : undefined)}>
          <Play size={14} aria-hidden />
          Start the timer
        </Button>
      </div>
      {said === null ? null : (
        <p
          id={note}
          role={problem === null ? 'status' : 'alert'}
          data-private
          className={`num text-[12.5px] ${problem === null ? 'text-muted' : 'text-drain'}`}
        >
          {said}
        </p>
      )}
      {asked === null ? null : (
        <AskedUse
          key={asked.id}
          session={asked}
          onClose={() => {
            setAsked(null);
            field.current?.focus();
          }}
        />
      )}
    </section>
  );
}

function previewOf(
  { minutes, date, text }: ReturnType<typeof readSessionLine>,
  item: Item | undefined,
): string {
  return [lengthText(minutes ?? 0), dayName(date, today()), text, item?.name ?? '']
    .filter((part) => part !== '')
    .join(' · ');
}
