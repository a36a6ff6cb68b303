import { PencilLine } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { call } from '#renderer/bridge/client.ts';
import { runField } from '#renderer/commands/field.ts';
import { saveNote } from '#renderer/explore/commands/save-note.ts';
import { FieldConflicts } from '#renderer/saving/conflict-notice.tsx';
import type { Version } from '#renderer/saving/draft.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { SaveStateLine } from '#renderer/saving/save-state.tsx';
import { useDraft, useGroupStatus } from '#renderer/saving/use-draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextArea } from '#renderer/ui/field.tsx';
import { FormFields } from '#renderer/ui/form-fields.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import type { OccupationNote, OccupationPage } from '#shared/explore/occupation.ts';
import { noteGroup } from './note-group.ts';

/** What the person noted on an occupation: read first, and written where it is pressed. */
export function Note({ page }: { page: OccupationPage }) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const { words } = page.note;
  const open = (): void => {
    flushSync(() => setOpen(true));
    place.current?.querySelector<HTMLElement>('textarea')?.focus();
  };
  const close = (): void => {
    flushSync(() => setOpen(false));
    place.current?.querySelector<HTMLElement>('button')?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    close();
  };
  return (
    <div ref={place} className="pb-3">
      {isOpen ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: it only notices how its field is left
        <div onKeyDown={press}>
          <NoteField key={noteGroup(page)} page={page} onLeave={() => setOpen(false)} />
        </div>
      ) : words === '' ? (
        <Button look="quiet" className="-ml-3" onClick={open}>
          <PencilLine size={14} strokeWidth={1.75} aria-hidden />
          Write down what you think of it
        </Button>
      ) : (
        <button
          type="button"
          aria-label={`Your note: ${words}`}
          onClick={open}
          className="-mx-3 block w-[calc(100%+24px)] rounded-control px-3 py-1.5 text-start whitespace-pre-wrap wrap-anywhere hover:bg-sunk"
        >
          <span aria-hidden className="block text-[12px] font-[570] text-muted">
            Your note
          </span>
          <span dir="auto" data-private className="font-serif text-[16px] leading-[1.5]">
            {words}
          </span>
        </button>
      )}
    </div>
  );
}

interface Words {
  words: string;
}

function versionOf({ words, revision }: OccupationNote): Version<Words> {
  return { value: { words }, revision };
}

/** The field of a note, which saves itself; leaving it makes it text again unless something is in the way. */
function NoteField({ page, onLeave }: { page: OccupationPage; onLeave: () => void }) {
  const { source, code, title } = page;
  const group = noteGroup(page);
  const lookedOn = useLatest(page.note.lookedOn);
  const { draft, value, conflicts } = useDraft<Words>({
    key: group,
    group,
    loaded: versionOf(page.note),
    source: {
      save: async ({ words }, { revision }) =>
        versionOf(
          await runField(
            saveNote,
            { source, code, lookedOn: lookedOn(), note: words, revision },
            { of: title, record: group, fields: ['words'] },
          ),
        ),
      read: async () => versionOf((await call('explore.occupation', { source, code })).note),
    },
  });
  const status = useGroupStatus(group);
  const leave = async (): Promise<void> => {
    if (await draft.flush()) onLeave();
  };
  return (
    <FormFields>
      <div className="flex flex-col gap-2">
        <FieldConflicts
          conflicts={conflicts}
          draft={draft}
          names={{ words: 'Your note' }}
          texts={['words']}
        />
        <TextArea
          label="Your note"
          placeholder="What drew you, what put you off, what you would ask somebody who does it"
          value={value.words}
          maxLength={200_000}
          onChange={(event) => draft.change({ words: event.target.value })}
          onBlur={() => void leave()}
          className="min-h-[76px]! font-serif text-[16px] leading-[1.5]!"
        />
        <SaveStateLine status={status} onRetry={() => void flushGroup(group)} />
      </div>
    </FormFields>
  );
}
