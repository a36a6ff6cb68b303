import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { call, sentenceOf } from '#renderer/bridge/client.ts';
import { DocumentEditor, type ReadDocument } from '#renderer/editor/document-editor.tsx';
import { DocumentView } from '#renderer/editor/document-view.tsx';
import { SaveStateLine } from '#renderer/editor/save-state.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { longDate, number, timeOfDay, today } from '#renderer/ui/dates.ts';
import { notify } from '#renderer/ui/notices.tsx';
import { isEditable } from '#shared/document/document.ts';
import type { Entry } from '#shared/journal/journal.ts';
import type { Sitting } from './sitting.ts';

/** An entry on its page: when, where saving stands, the title and the text. */
export function EntryPage({
  sitting,
  isNew,
  menu,
  onCreated,
}: {
  sitting: Sitting;
  isNew: boolean;
  /** What else can be done with the entry. */
  menu: ReactNode;
  /** Called when a new entry has come into being. */
  onCreated: (id: string) => void;
}) {
  const status = useSyncExternalStore(sitting.session.subscribe, sitting.session.status);
  const kept = useSyncExternalStore(sitting.subscribe, sitting.kept);
  const writing = useSyncExternalStore(sitting.subscribe, sitting.writing);
  const [first] = useState(() => sitting.writing().read());
  const title = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (isNew && kept) onCreated(kept.id);
  }, [isNew, kept, onCreated]);
  useEffect(() => () => void sitting.session.flush(), [sitting]);

  const read = useCallback((now: ReadDocument) => sitting.change({ read: now }), [sitting]);
  const open = useCallback((url: string) => {
    call('shell.openExternal', { url }).catch((error: unknown) =>
      notify({ tone: 'problem', words: sentenceOf(error) }),
    );
  }, []);
  const isConflict =
    status.error instanceof Error && 'kind' in status.error && status.error.kind === 'conflict';

  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto flex min-h-full max-w-[728px] flex-col px-11 pt-3.5 max-narrow:px-8">
        <div className="flex min-h-9 items-center justify-between gap-4">
          <DateField
            required
            className="-ml-2"
            label="Date"
            value={writing.date}
            words={longDate(writing.date, today())}
            none=""
            onChange={(date) => (date ? sitting.change({ date }) : undefined)}
          />
          <div className="-mr-2 flex items-center gap-2">
            {isConflict ? null : (
              <SaveStateLine
                status={status}
                sentenceOf={sentenceOf}
                onRetry={() => void sitting.session.flush()}
              />
            )}
            {menu}
          </div>
        </div>
        {isConflict ? <Conflict sitting={sitting} /> : null}
        <DocumentEditor
          document={first}
          label="Text"
          placeholder="Write what is on your mind…"
          autoFocus={isNew}
          onChange={read}
          onOpenLink={open}
          above={
            <div className="pt-3 pb-5">
              <h1 className="sr-only">{writing.title || 'Entry'}</h1>
              <textarea
                ref={title}
                aria-label="Title"
                dir="auto"
                rows={1}
                placeholder="Title"
                value={writing.title}
                maxLength={2_000}
                onChange={(event) => sitting.change({ title: event.target.value.replace(/\n/g, ' ') })}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter') return;
                  event.preventDefault();
                  title.current
                    ?.closest('div')
                    ?.parentElement?.querySelector<HTMLElement>('[contenteditable]')
                    ?.focus();
                }}
                className="field-sizing-content block w-full resize-none overflow-hidden bg-transparent pb-1 font-serif text-[31px] leading-[1.25] font-[600] tracking-[-0.018em] outline-none placeholder:text-muted/70"
              />
              <p className="num pt-1.5 text-[13px] text-muted">
                {kept
                  ? `${timeOfDay(kept.createdAt)} · ${number(kept.wordCount)} ${kept.wordCount === 1 ? 'word' : 'words'}`
                  : 'A new entry'}
              </p>
            </div>
          }
        />
      </div>
    </div>
  );
}

/** The entry was changed in another place while it was written here: both texts are kept, or the other one is shown. */
function Conflict({ sitting }: { sitting: Sitting }) {
  const navigate = useNavigate();
  const id = sitting.kept()?.id;
  return (
    <div
      role="alert"
      data-save-state="failed"
      className="my-2 flex flex-col gap-3 rounded-card border border-energy bg-energy-soft px-4 py-3"
    >
      <p>This entry was changed in another place meanwhile. What you wrote here is not saved yet.</p>
      <div className="flex flex-wrap gap-2">
        <Button
          look="first"
          onClick={() => {
            sitting
              .keepBoth()
              .then((copy) => navigate({ to: '/journal/$id', params: { id: copy } }))
              .catch((error: unknown) => notify({ tone: 'problem', words: sentenceOf(error) }));
          }}
        >
          Keep both
        </Button>
        <Button
          onClick={() => {
            sitting.discard();
            void navigate({ to: '/journal' }).then(() =>
              id ? navigate({ to: '/journal/$id', params: { id } }) : undefined,
            );
          }}
        >
          Let mine go and show the other
        </Button>
      </div>
    </div>
  );
}

/** An entry that this version of Waymark does not fully understand: shown as far as it goes, and never saved. */
export function ReadOnlyPage({ entry, menu }: { entry: Entry; menu: ReactNode }) {
  const newer = !isEditable(entry.document);
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto flex max-w-[728px] flex-col gap-5 px-11 py-5">
        <div className="flex items-center justify-between">
          <p className="num text-[13px] text-muted">{longDate(entry.date, today())}</p>
          {menu}
        </div>
        {entry.trashedAt === null ? null : (
          <p role="note" className="rounded-card bg-sunk px-4 py-3">
            This entry is in the trash. Put it back to go on writing in it.
          </p>
        )}
        {newer ? (
          <p role="note" data-read-only className="rounded-card border border-info bg-info-soft px-4 py-3">
            This entry holds something that this version of Waymark does not know. It can be read and copied
            here; to change it, install the latest Waymark. Nothing in it was touched.
          </p>
        ) : null}
        <h1 className="font-serif text-[31px] leading-[1.2]">{entry.title || 'Entry'}</h1>
        <DocumentView document={entry.document} label="Text" />
      </div>
    </div>
  );
}
