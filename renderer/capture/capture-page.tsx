import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { call, onEvent, sentenceOf } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { today } from '#renderer/ui/dates.ts';
import { documentFromPlainText } from '#shared/document/document.ts';

/**
 * One thought: Enter puts it into today's entries, Escape closes the window and keeps what was typed. With the vault locked
 * the thought waits here until the passphrase is typed, in this window or in the other.
 */
export function CapturePage() {
  const { data: vault } = useRead('vault.state', {});
  const isOpen = vault?.state === 'open';
  const [text, setText] = useState('');
  // What was typed before a lock is not shown to whoever comes by; it is here again after unlocking.
  const [unseen, setUnseen] = useState('');
  const [journal, setJournal] = useState<string | null>(null);
  const [said, setSaid] = useState<{ tone: 'plain' | 'problem'; words: string } | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const now = useRef({ text, unseen, journal, isOpen });
  now.current = { text, unseen, journal, isOpen };

  /** @returns whether nothing is left here. */
  const keep = useCallback(async (): Promise<boolean> => {
    const words = joined(now.current.unseen, now.current.text);
    if (words === '') return true;
    if (!now.current.isOpen) return false;
    try {
      await call('journal.add', {
        journal: now.current.journal,
        date: today(),
        document: documentFromPlainText(words),
      });
      setText('');
      setUnseen('');
      return true;
    } catch (error) {
      setSaid({ tone: 'problem', words: sentenceOf(error) });
      return false;
    }
  }, []);

  useEffect(() => {
    const hide = (): void => {
      if (now.current.isOpen || now.current.text === '') return;
      setUnseen(joined(now.current.unseen, now.current.text));
      setText('');
    };
    if (isOpen) {
      setText(joined(now.current.unseen, now.current.text));
      setUnseen('');
    } else hide();
    const take = (): void => field.current?.focus();
    window.addEventListener('focus', take);
    window.addEventListener('blur', hide);
    return () => {
      window.removeEventListener('focus', take);
      window.removeEventListener('blur', hide);
    };
  }, [isOpen]);
  useEffect(
    () =>
      // Waymark is about to end: what stands here becomes an entry while that is possible.
      onEvent('flush', ({ token }) => {
        void keep().then((saved) => call('shell.flushed', { token, saved }));
      }),
    [keep],
  );

  const save = async (): Promise<void> => {
    if (text.trim() === '' || !(await keep())) return;
    setSaid({ tone: 'plain', words: 'It is in today’s entries.' });
    setTimeout(() => {
      setSaid(null);
      close();
    }, 700);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close();
    if (event.key === 'Enter' && !event.shiftKey && event.target === field.current) {
      event.preventDefault();
      if (isOpen) void save();
    }
  };

  return (
    <main onKeyDown={press} className="flex h-full flex-col gap-2 p-4">
      <h1 className="sr-only">A thought for today</h1>
      <textarea
        ref={field}
        // biome-ignore lint/a11y/noAutofocus: the window is opened in order to type here
        autoFocus
        aria-label="A thought"
        placeholder="One thought…"
        dir="auto"
        spellCheck={false}
        maxLength={200_000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        className="min-h-0 grow resize-none bg-transparent font-serif text-[17px] leading-[1.55] outline-none placeholder:text-muted"
      />
      {vault?.state === 'locked' ? <UnlockHere retryAt={vault.retryAt} /> : null}
      <footer className="flex items-center justify-between gap-3 border-line border-t pt-2.5 text-[12.5px] text-muted">
        {isOpen ? (
          <JournalChoice value={journal} onChange={setJournal} />
        ) : (
          <span>{stateWords(vault?.state, unseen !== '')}</span>
        )}
        <p role="status" className={said?.tone === 'problem' ? 'text-drain' : ''}>
          {said?.words ?? (isOpen ? 'Enter saves · Shift Enter for a line · Esc closes' : '')}
        </p>
        <Button look="first" disabled={!isOpen || text.trim() === ''} onClick={() => void save()}>
          Save
        </Button>
      </footer>
    </main>
  );
}

function close(): void {
  void call('shell.hideCapture', {});
}

function joined(first: string, second: string): string {
  return [first, second]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n');
}

function stateWords(state: string | undefined, isWaiting: boolean): string {
  const waits = isWaiting ? 'A thought of yours waits here, unseen.' : 'Your thought waits here.';
  if (state === 'locked') return `Waymark is locked. ${waits}`;
  if (state === undefined) return '';
  return `Open Waymark first. ${waits}`;
}

function JournalChoice({ value, onChange }: { value: string | null; onChange: (journal: string) => void }) {
  const { data: journals = [] } = useRead('journal.journals', {});
  if (journals.length < 2) return <span>Today</span>;
  return (
    <select
      aria-label="Journal"
      value={value ?? journals[0]?.id ?? ''}
      onChange={(event) => onChange(event.target.value)}
      className="h-7 max-w-40 rounded-control bg-transparent px-1 text-ink hover:bg-sunk"
    >
      {journals.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** The way in by passphrase, so that a thought need not wait for the other window. */
function UnlockHere({ retryAt }: { retryAt: string | null }) {
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string | null>(
    retryAt === null ? null : 'Wait a moment before you try again.',
  );
  return (
    <form
      className="flex items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        call('vault.unlock', { passphrase }).catch((error: unknown) => setProblem(sentenceOf(error)));
        setPassphrase('');
      }}
    >
      <input
        type="password"
        aria-label="Passphrase"
        placeholder="Passphrase"
        autoComplete="current-password"
        value={passphrase}
        onChange={(event) => {
          setPassphrase(event.target.value);
          setProblem(null);
        }}
        className="h-8 min-w-0 grow rounded-control border border-edge/60 bg-raised px-2.5"
      />
      <Button type="submit" disabled={passphrase === ''}>
        Unlock
      </Button>
      {problem ? (
        <p role="alert" className="max-w-52 text-[12px] text-drain">
          {problem}
        </p>
      ) : null}
    </form>
  );
}
