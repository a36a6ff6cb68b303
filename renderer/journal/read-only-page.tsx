import type { ReactNode } from 'react';
import { restoreRecord } from '#renderer/commands/common/restore-record.ts';
import { attempt } from '#renderer/commands/run.ts';
import { DocumentView } from '#renderer/editor/document-view.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { longDate, today } from '#renderer/ui/dates.ts';
import { isEditable } from '#shared/document/document.ts';
import type { Entry } from '#shared/journal/journal.ts';
import { PromptAbove } from './prompts/prompt-above.tsx';

/** An entry in the trash, or one that this version does not fully understand: shown as far as it goes, and never saved. */
export function ReadOnlyPage({ entry, menu }: { entry: Entry; menu: ReactNode }) {
  const isNewer = !isEditable(entry.document);
  const restore = (): void => {
    void attempt(restoreRecord, { kind: 'entry', id: entry.id }, entry.title);
  };
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto flex max-w-[728px] flex-col gap-5 px-11 pt-3.5 pb-16 max-narrow:px-8">
        <div className="flex min-h-9 items-center justify-between">
          <p className="num text-[13px] text-muted">{longDate(entry.date, today())}</p>
          <div className="-mr-2">{menu}</div>
        </div>
        {entry.trashedAt === null ? null : (
          <div
            role="note"
            className="flex items-center justify-between gap-4 rounded-card bg-sunk px-4 py-3 text-[13px]"
          >
            <p>This entry is in the trash. Put it back to go on writing in it.</p>
            <Button onClick={restore}>Put back</Button>
          </div>
        )}
        {isNewer ? (
          <p role="note" data-read-only className="rounded-card bg-info-soft px-4 py-3 text-[13px]">
            <span className="font-[570] text-info">To read only. </span>
            This entry holds something that this version of Waymark does not know. It can be read and copied
            here; to change it, install the latest Waymark. Nothing in it was touched.
          </p>
        ) : null}
        <h1
          dir="auto"
          className="font-serif text-[31px] leading-[1.25] font-[600] tracking-[-0.018em] break-words"
        >
          {entry.title || 'Entry'}
        </h1>
        <PromptAbove prompt={entry.prompt} document={entry.document} />
        <DocumentView document={entry.document} label="Text" />
      </div>
    </div>
  );
}
