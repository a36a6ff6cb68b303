import { useNavigate } from '@tanstack/react-router';
import {
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { call } from '#renderer/bridge/client.ts';
import { DocumentEditor, type ReadDocument } from '#renderer/editor/document-editor.tsx';
import { goToFirstGap } from '#renderer/editor/first-gap.ts';
import { showFound } from '#renderer/editor/found-words.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { SaveStateLine } from '#renderer/saving/save-state.tsx';
import { counted } from '#renderer/ui/counts.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import { clockTime, longDate, today } from '#renderer/ui/dates.ts';
import type { Direction } from '#shared/journal/journal.ts';
import { Conflict } from './conflict.tsx';
import { useEvidence, usePassage } from './evidence/use-evidence.tsx';
import { leave } from './leave.ts';
import { createNaming } from './naming.ts';
import { splitItem } from './pieces/split-item.tsx';
import { type Pieces, usePieces } from './pieces/use-pieces.ts';
import { PromptAbove } from './prompts/prompt-above.tsx';
import type { Sitting } from './sitting.ts';
import { useWriting } from './writing/use-writing.ts';
import { WritingMenu } from './writing/writing-menu.tsx';

/** An entry on its page: when, where saving stands, the title and the text. */
export function EntryPage({
  sitting,
  isNew,
  found,
  evidence,
  menu,
  onCreated,
  reload,
}: {
  sitting: Sitting;
  isNew: boolean;
  /** What was searched for, to be marked in the text until it is changed. */
  found: string | undefined;
  /** The piece of evidence that led here, whose passage is to be marked. */
  evidence: string | undefined;
  /** What else can be done with the entry. */
  menu: ReactNode;
  /** Called when a new entry has come into being. */
  onCreated: (id: string) => void;
  /** Reads the entry anew. */
  reload: () => void;
}) {
  // Single fields and not their whole records: a save while one writes draws nothing here anew.
  const id = useSyncExternalStore(sitting.subscribe, () => sitting.kept()?.id ?? null);
  const date = useSyncExternalStore(sitting.subscribe, () => sitting.writing().date);
  const title = useSyncExternalStore(sitting.subscribe, () => sitting.writing().title);
  const clash = useSyncExternalStore(sitting.subscribe, sitting.clash);
  const [first] = useState(() => sitting.writing().read());
  const page = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const { editor, chooseDirection } = useWriting(id);
  const naming = useMemo(() => createNaming(navigate), [navigate]);
  const pieces = useRef<Pieces | null>(null);
  pieces.current = usePieces(reload);
  const slashItems = useMemo(() => [splitItem(() => void pieces.current?.split(sitting))], [sitting]);

  useEffect(() => {
    if (isNew && id) onCreated(id);
  }, [isNew, id, onCreated]);
  useEffect(
    () => () => void leave(sitting, (left) => void navigate({ to: '/journal/$id', params: { id: left } })),
    [sitting, navigate],
  );
  useEffect(() => {
    const text = page.current?.querySelector<HTMLElement>('[contenteditable]');
    if (isNew && text) goToFirstGap(text);
  }, [isNew]);
  usePassage(evidence);
  const { acts, dialog } = useEvidence(sitting);
  useEffect(() => (page.current && found ? showFound(page.current, found) : undefined), [found]);

  const read = useCallback((now: ReadDocument) => sitting.change({ read: now }), [sitting]);
  const open = useCallback((url: string) => {
    call('shell.openExternal', { url }).catch(notifyFailure);
  }, []);

  const above = useMemo(
    () => (
      <div className="pt-3 pb-5">
        <Title
          title={title}
          direction={editor.direction}
          spelling={editor.spelling}
          onChange={(typed) => sitting.change({ title: typed })}
        />
        <Facts sitting={sitting} />
        <PromptAbove prompt={sitting.prompt} document={first} />
      </div>
    ),
    [sitting, first, title, editor.direction, editor.spelling],
  );

  return (
    // Contained, so that a key lays out the page alone, and not the grids around it.
    <div ref={page} data-page data-part-of-window className="h-full overflow-y-auto contain-strict">
      <div className="mx-auto flex min-h-full max-w-[728px] flex-col px-11 pt-3.5 max-narrow:px-8">
        <div className="flex min-h-9 items-center justify-between gap-4">
          <DateField
            className="-ml-2"
            label="Date"
            value={date}
            words={longDate(date, today())}
            none="No day"
            onChange={(chosen) =>
              sitting.change(chosen === null ? { date: chosen, time: null } : { date: chosen })
            }
          />
          <div className="-mr-2 flex items-center gap-2">
            {clash ? null : <Saving sitting={sitting} />}
            <WritingMenu direction={editor.direction} onDirection={chooseDirection} />
            {menu}
          </div>
        </div>
        {clash ? <Conflict clash={clash} sitting={sitting} reload={reload} /> : null}
        <DocumentEditor
          document={first}
          label="Text"
          placeholder="Write what is on your mind…"
          autoFocus={isNew}
          onChange={read}
          onOpenLink={open}
          naming={naming}
          slashItems={slashItems}
          acts={acts}
          {...editor}
          above={above}
        />
        {dialog}
      </div>
    </div>
  );
}

/** Where saving stands. */
function Saving({ sitting: { session } }: { sitting: Sitting }) {
  const status = useSyncExternalStore(session.subscribe, session.status);
  return <SaveStateLine status={status} onRetry={() => void session.flush()} />;
}

/** The time of day that an entry says and its words, as they are saved. */
function Facts({ sitting }: { sitting: Sitting }) {
  const kept = useSyncExternalStore(sitting.subscribe, sitting.kept);
  const { date, time } = useSyncExternalStore(sitting.subscribe, sitting.writing);
  return (
    <p className="num pt-1.5 text-[13px] text-muted">
      {kept
        ? [time ? clockTime(time) : '', counted(kept.wordCount, 'word')].filter(Boolean).join(' · ')
        : date === null
          ? 'A new page'
          : 'A new entry'}
    </p>
  );
}

/** The title as a line that grows. Enter goes on to the text. */
function Title({
  title,
  direction,
  spelling,
  onChange,
}: {
  title: string;
  direction: Direction;
  spelling: boolean;
  onChange: (title: string) => void;
}) {
  return (
    <>
      <h1 className="sr-only">{title || 'Entry'}</h1>
      <textarea
        aria-label="Title"
        dir={direction}
        data-private
        rows={1}
        placeholder="Title"
        value={title}
        maxLength={2_000}
        spellCheck={spelling}
        onChange={(event) => onChange(event.target.value.replace(/\n/g, ' '))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          const text = event.currentTarget.closest('[data-page]')?.querySelector('[contenteditable]');
          if (text instanceof HTMLElement) text.focus();
        }}
        className="field-sizing-content block w-full resize-none overflow-hidden bg-transparent pb-1 font-serif text-[31px] leading-[1.25] font-[600] tracking-[-0.018em] break-words outline-none placeholder:text-muted/70"
      />
    </>
  );
}
