import { Paperclip, Plus, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { bytesText } from '#renderer/editor/attachments/labels.ts';
import { addLearningFile } from '#renderer/learning/commands/add-learning-file.ts';
import { removeLearningFile } from '#renderer/learning/commands/remove-learning-file.ts';

import { notifyFailure } from '#renderer/parts/failures.ts';
import { storeWholeFile } from '#renderer/parts/store-file.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { currentLocale } from '#renderer/ui/dates.ts';
import { notify } from '#renderer/ui/notices.tsx';
import { ProgressBar } from '#renderer/ui/progress.tsx';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { ItemPage } from '#shared/learning/items.ts';
import { Part } from './part.tsx';

type ItemFile = ItemPage['files'][number];

interface Coming {
  name: string;
  /** How much is stored, 0 to 1. */
  share: number;
}

/** The files of an item, such as a certificate. They lie in the vault, as those of entries do. */
export function Files({ page }: { page: ItemPage }) {
  const [coming, setComing] = useState<Coming | null>(null);
  const goesOn = useRef(true);
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    goesOn.current = true;
    return () => {
      goesOn.current = false;
    };
  }, []);

  const add = async (chosen: readonly File[]): Promise<void> => {
    goesOn.current = true;
    for (const file of chosen) {
      setComing({ name: file.name, share: 0 });
      try {
        const stored = await storeWholeFile(file, (share) => {
          if (goesOn.current) setComing({ name: file.name, share });
          return goesOn.current;
        });
        const input = { item: page.id, attachment: stored.id };
        if ((await attempt(addLearningFile, input, page.name)) !== null)
          announce(`${stored.name} is kept with it.`);
      } catch (error) {
        if (!(error instanceof WaymarkError && error.kind === 'cancelled')) notifyFailure(error);
        break;
      }
    }
    setComing(null);
    button.current?.focus();
  };

  return (
    <div>
      <Part title="Files">
        {page.files.length === 0 ? null : (
          <ul className="flex flex-col">
            {page.files.map((file) => (
              <FileLine key={file.id} page={page} file={file} />
            ))}
          </ul>
        )}
        <input
          ref={input}
          type="file"
          multiple
          tabIndex={-1}
          aria-hidden
          className="hidden"
          onChange={({ target }) => {
            const chosen = [...(target.files ?? [])];
            target.value = '';
            void add(chosen);
          }}
        />
        {coming === null ? (
          <Button
            ref={button}
            look="quiet"
            className="-ml-2.5 self-start px-2.5!"
            onClick={() => input.current?.click()}
          >
            <Plus size={15} aria-hidden />
            Add a file…
          </Button>
        ) : (
          <div className="flex items-center gap-2 text-[13px] text-muted">
            <span className="w-28 shrink-0">
              <ProgressBar share={coming.share} label={`Adding ${coming.name}`} />
            </span>
            <span className="min-w-0 truncate">{coming.name}</span>
            <Button
              look="quiet"
              onClick={() => {
                goesOn.current = false;
              }}
            >
              Stop
            </Button>
          </div>
        )}
      </Part>
    </div>
  );
}

function FileLine({ page, file }: { page: ItemPage; file: ItemFile }) {
  const save = (): void => {
    call('attachments.saveAs', { id: file.attachment })
      .then(({ saved }) => (saved === null ? undefined : notify({ words: `Saved as ${saved}.` })))
      .catch(notifyFailure);
  };
  return (
    <li className="flex items-center gap-2 border-line border-t py-1" data-private>
      <Paperclip size={14} strokeWidth={1.75} aria-hidden className="shrink-0 text-muted" />
      <span dir="auto" className="min-w-0 grow wrap-anywhere">
        {file.name}
      </span>
      <span className="num shrink-0 text-[12.5px] text-muted">{bytesText(file.bytes, currentLocale())}</span>
      <Button look="quiet" aria-label={`Save a copy of ${file.name}…`} onClick={save}>
        Save a copy…
      </Button>
      <IconButton label={`Take ${file.name} away`} onClick={() => void removeFile(page, file)}>
        <X size={14} aria-hidden />
      </IconButton>
    </li>
  );
}

/** Takes a file away, and offers the way back. */
async function removeFile(page: ItemPage, file: ItemFile): Promise<void> {
  const act = newAct();
  if ((await attempt(removeLearningFile, { id: file.id }, page.name, { act })) === null) return;
  offerUndo(`“${file.name}” was taken away.`, act);
}
