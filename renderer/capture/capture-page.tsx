import { useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { forgetWhatWasRead, useRead } from '#renderer/bridge/queries.ts';
import { ActivitySteps } from '#renderer/parts/activity-fields.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { shortDate, today } from '#renderer/ui/dates.ts';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { readTalked } from '#shared/people/talked.ts';
import { UnlockHere } from './unlock-here.tsx';
import { useFit } from './use-fit.ts';
import { type Into, useThought } from './use-thought.ts';

/** How long it is said that a thought is kept, in ms. */
const longEnoughToSee = 700;

/** What is said of an activity beside its words. */
type Steps = Omit<Extract<Into, { as: 'activity' }>, 'as'>;
const unsaid: Steps = { energy: null, engagement: null };

/**
 * One thought: Enter puts it into today's entries, Escape closes the window and keeps what was typed. With the vault locked
 * the thought waits here until the passphrase is typed, in this window or in the other.
 */
export function CapturePage() {
  const client = useQueryClient();
  const { data: vault } = useRead('vault.state', {});
  const isOpen = vault?.state === 'open';
  const { data: journals = [] } = useRead('journal.journals', {}, { enabled: isOpen });
  const [chosen, setChosen] = useState<string | null>(null);
  const journal = journals.some(({ id }) => id === chosen) ? chosen : null;
  const [sort, setSort] = useState<'entry' | 'activity'>('entry');
  const [steps, setSteps] = useState<Steps>(unsaid);
  const isActivity = sort === 'activity';
  const { data: people = [] } = useRead('people.list', {}, { enabled: isOpen });
  const [isPlain, setPlain] = useState(false);
  const intoOf = (words: string): Into => {
    if (isActivity) return { as: 'activity', ...steps };
    const talked = isPlain ? null : readTalked(words, people, today());
    return talked === null ? { as: 'entry', journal } : { as: 'talk', journal, talked };
  };
  const thought = useThought({ isOpen, into: intoOf });
  const into = intoOf(thought.text);
  const talkedTo = into.as === 'talk' ? people.find(({ id }) => id === into.talked.person) : undefined;
  const couldBeTalk = isOpen && !isActivity && readTalked(thought.text, people, today()) !== null;
  const [isKept, setKept] = useState(false);
  const [asked, setAsked] = useState(0);
  const field = useRef<HTMLTextAreaElement>(null);
  const page = useFit();
  const { veil } = thought;

  useEffect(() => {
    const take = (): void => field.current?.focus();
    window.addEventListener('focus', take);
    window.addEventListener('blur', veil);
    return () => {
      window.removeEventListener('focus', take);
      window.removeEventListener('blur', veil);
    };
  }, [veil]);
  useEffect(() => {
    if (vault && !isOpen) forgetWhatWasRead(client);
  }, [vault, isOpen, client]);

  const close = (): void => {
    veil();
    void call('shell.hideCapture', {});
  };
  const save = async (): Promise<void> => {
    if (thought.text.trim() === '' || !(await thought.keep())) return;
    setKept(true);
    setPlain(false);
    setSteps(unsaid);
    setTimeout(() => {
      setKept(false);
      void call('shell.hideCapture', {});
    }, longEnoughToSee);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close();
    if (event.key.toLowerCase() === 't' && event.altKey && !event.ctrlKey && !event.metaKey && couldBeTalk) {
      event.preventDefault();
      setPlain(!isPlain);
    }
    if (event.key === 'Enter' && !event.shiftKey && event.target === field.current) {
      event.preventDefault();
      if (isOpen) void save();
      else setAsked((count) => count + 1);
    }
  };

  const saidBelow = (): string => {
    if (isKept) return isActivity ? 'It is in the energy log.' : 'It is in today’s entries.';
    if (!isOpen) return 'Esc closes and keeps what you typed.';
    return isActivity ? lineKeys : keys;
  };

  return (
    <main
      ref={page}
      onKeyDown={press}
      className="flex flex-col gap-2.5 border border-line p-4 pb-3 [-webkit-app-region:drag] *:[-webkit-app-region:no-drag]"
    >
      <h1 className="sr-only">A thought for today</h1>
      <textarea
        ref={field}
        // biome-ignore lint/a11y/noAutofocus: the window is opened in order to type here
        autoFocus
        aria-label={isActivity ? 'What you did' : 'A thought'}
        placeholder={isActivity ? 'What did you do? One line is enough' : 'A thought for today…'}
        dir="auto"
        rows={1}
        spellCheck={false}
        maxLength={200_000}
        readOnly={thought.isSaving}
        value={thought.text}
        onChange={(event) => thought.change(event.target.value)}
        className={`field-sizing-content max-h-[300px] resize-none bg-transparent font-serif text-[18px] leading-[1.55] outline-none placeholder:text-muted ${isActivity ? 'min-h-[34px]' : 'min-h-[84px]'}`}
      />
      {isActivity ? (
        <div className="flex flex-wrap gap-x-7">
          <ActivitySteps {...steps} onChange={(said) => setSteps((before) => ({ ...before, ...said }))} />
        </div>
      ) : null}
      {thought.isWaiting ? (
        <p className="text-[12.5px] text-muted">
          What you typed before waits here, unseen, until you unlock Waymark.
        </p>
      ) : null}
      {vault?.state === 'locked' ? (
        <UnlockHere
          retryAt={vault.retryAt}
          saves={thought.text.trim() !== ''}
          isAsked={asked}
          onUnlocked={() => void save()}
        />
      ) : null}
      {vault?.state === 'absent' || vault?.state === 'failed' ? (
        <div className="flex items-center justify-between gap-3">
          <p>
            {vault.state === 'absent' ? 'There is no vault yet.' : 'Waymark cannot open its vault.'} Your
            thought waits here meanwhile.
          </p>
          <Button onClick={() => void call('shell.openWindow', {})}>Open Waymark</Button>
        </div>
      ) : null}
      {couldBeTalk ? (
        <p className="flex flex-wrap items-baseline gap-x-2 text-[12.5px] text-muted">
          <span data-private>
            {talkedTo === undefined
              ? 'It stays a plain thought.'
              : `It becomes a talk with ${talkedTo.name}${into.as === 'talk' && into.talked.date !== today() ? `, ${shortDate(into.talked.date, today())}` : ''}.`}
          </span>
          <button
            type="button"
            onClick={() => setPlain(!isPlain)}
            className="rounded-control text-accent hover:underline"
          >
            {talkedTo === undefined ? 'Make it a talk' : 'Keep it plain'} (Alt T)
          </button>
        </p>
      ) : null}
      {thought.problem ? (
        <p role="alert" className="text-[12.5px] text-drain">
          {thought.problem}
        </p>
      ) : null}
      <footer className="flex min-h-8.5 items-center gap-3 border-line border-t pt-2.5 text-[12.5px] text-muted">
        <Segmented
          label="What it is"
          value={sort}
          options={[
            { value: 'entry', label: 'Thought' },
            { value: 'activity', label: 'Energy' },
          ]}
          onChange={setSort}
        />
        {journals.length > 1 && !isActivity ? (
          <Select
            label="Journal"
            look="plain"
            value={journal ?? journals[0]?.id ?? null}
            options={journals.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setChosen}
            className="-ml-1 max-w-40"
          />
        ) : null}
        <p role="status" className="grow">
          {saidBelow()}
        </p>
        {isOpen ? (
          <Button
            look="first"
            disabled={thought.isSaving || thought.text.trim() === ''}
            onClick={() => void save()}
          >
            Save
          </Button>
        ) : null}
      </footer>
    </main>
  );
}

const keys = 'Enter saves · Shift Enter: new line · Esc closes';
const lineKeys = 'Enter saves · Esc closes';
