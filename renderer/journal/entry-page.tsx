import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { DocumentEditor, type ReadDocument } from '#renderer/editor/document-editor.tsx';
import type { EditorHandle } from '#renderer/editor/editor-handle.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { EntryConflict } from './conflict.tsx';
import { EntryDay, Facts, Saving, Title } from './entry-head.tsx';
import type { EntrySession } from './entry-session.ts';
import { useEvidence, usePassage } from './evidence/use-evidence.tsx';
import { createNaming } from './naming.ts';
import { PromptAbove } from './prompts/prompt-above.tsx';
import { TalkLine } from './talks/talk-line.tsx';
import { useAsk } from './talks/use-ask.tsx';
import { useArrival, useCreated, useLeaving, useSlashItems } from './use-entry-page.ts';
import { useWriting } from './writing/use-writing.ts';
import { WritingMenu } from './writing/writing-menu.tsx';

/** An entry on its page: when, where saving stands, the title and the text. */
export function EntryPage({
  entrySession,
  isNew,
  found,
  evidence,
  menu,
  onCreated,
  reload,
}: {
  entrySession: EntrySession;
  isNew: boolean;
  /** What was searched for, to be marked in the text until it is changed. */
  found: string | undefined;
  /** The piece of evidence that led here, whose passage is to be marked. */
  evidence: string | undefined;
  /** What else can be done with the entry. */
  menu: (text: EditorHandle | null) => ReactNode;
  /** Called when a new entry has come into being. */
  onCreated: (id: string) => void;
  /** Reads the entry anew. */
  reload: () => void;
}) {
  // Single fields and not their whole records: a save while one writes draws nothing here anew.
  const id = useSyncExternalStore(entrySession.subscribe, () => entrySession.kept()?.id ?? null);
  const title = useSyncExternalStore(entrySession.subscribe, () => entrySession.writing().title);
  const conflict = useSyncExternalStore(entrySession.subscribe, entrySession.conflict);
  const [first] = useState(() => entrySession.writing().read());
  const [text, setText] = useState<EditorHandle | null>(null);
  const navigate = useNavigate();
  const { editor, chooseDirection } = useWriting(id);
  const naming = useMemo(() => createNaming(navigate), [navigate]);
  const slashItems = useSlashItems(entrySession, reload, text);
  const evidenceOf = useEvidence(entrySession, text);
  const askOf = useAsk(entrySession, text);
  const acts = useMemo(() => [...evidenceOf.acts, ...askOf.acts], [evidenceOf.acts, askOf.acts]);
  useCreated(isNew ? id : null, onCreated);
  useLeaving(entrySession);
  useArrival(text, { isNew, found });
  usePassage(evidence, text);

  const read = useCallback((now: ReadDocument) => entrySession.change({ read: now }), [entrySession]);
  const above = useMemo(
    () => (
      <div className="pt-3 pb-5">
        <Title
          title={title}
          direction={editor.direction}
          spelling={editor.spelling}
          onChange={(typed) => entrySession.change({ title: typed })}
          onDone={() => text?.focus()}
        />
        <Facts entrySession={entrySession} />
        {id === null ? null : <TalkLine entry={id} title={title} />}
        <PromptAbove prompt={entrySession.prompt} document={first} />
      </div>
    ),
    [entrySession, first, id, title, text, editor.direction, editor.spelling],
  );

  return (
    // Contained, so that a key lays out the page alone, and not the grids around it.
    <div data-page={id ?? 'new'} data-part-of-window className="h-full overflow-y-auto contain-strict">
      <div className="mx-auto flex min-h-full max-w-[728px] flex-col px-11 pt-3.5 max-narrow:px-8">
        <div className="flex min-h-9 items-center justify-between gap-4">
          <EntryDay entrySession={entrySession} />
          <div className="-mr-2 flex items-center gap-2">
            {conflict ? null : <Saving entrySession={entrySession} />}
            <WritingMenu direction={editor.direction} onDirection={chooseDirection} />
            {menu(text)}
          </div>
        </div>
        {conflict ? <EntryConflict conflict={conflict} entrySession={entrySession} reload={reload} /> : null}
        <DocumentEditor
          handle={setText}
          document={first}
          label="Text"
          placeholder="Write what is on your mind…"
          autoFocus={isNew}
          onChange={read}
          onOpenLink={openExternal}
          naming={naming}
          slashItems={slashItems}
          acts={acts}
          {...editor}
          above={above}
        />
        {evidenceOf.dialog}
        {askOf.dialog}
      </div>
    </div>
  );
}

function openExternal(url: string): void {
  call('shell.openExternal', { url }).catch(notifyFailure);
}
