import { Paperclip, Plus, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { bytesText } from '#renderer/ui/bytes-text.ts';
import { currentLocale } from '#renderer/ui/dates.ts';
import { notify } from '#renderer/ui/notices.tsx';
import { Part } from '#renderer/ui/part.tsx';
import { ProgressBar } from '#renderer/ui/progress.tsx';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { notifyFailure } from './failures.ts';
import { storeWholeFile } from './store-file.ts';

/** A file of a record: the row that ties it, and the attachment that it is. */
interface RecordFile {
  id: string;
  attachment: string;
  name: string;
  bytes: number;
}

interface Coming {
  name: string;
  /** How much is stored, 0 to 1. */
  share: number;
}

/** The files of a record. They lie in the vault, as those of entries do. */
export function RecordFiles<F extends RecordFile>({
  files,
  onAdd,
  onRemove,
}: {
  files: readonly F[];
  /** Ties a file that was stored to the record. */
  onAdd: (stored: { id: string; name: string }) => Promise<void>;
  onRemove: (file: F) => void;
}) {
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
        await onAdd(stored);
      } catch (error) {
        if (!(error instanceof WaymarkError && error.kind === 'cancelled')) notifyFailure(error);
        break;
      }
    }
    setComing(null);
    button.current?.focus();
  };

  return (
    <Part title="Files">
      {files.length === 0 ? null : (
        <ul className="flex flex-col">
          {files.map((file) => (
            <FileLine key={file.id} file={file} onRemove={() => onRemove(file)} />
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
  );
}

function FileLine({ file, onRemove }: { file: RecordFile; onRemove: () => void }) {
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
      <IconButton label={`Take ${file.name} away`} onClick={onRemove}>
        <X size={14} aria-hidden />
      </IconButton>
    </li>
  );
}
