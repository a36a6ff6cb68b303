import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import {
  AttachmentContext,
  type AttachmentPort,
  type ShownPicture,
} from '#renderer/editor/attachments/port.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { notify } from '#renderer/ui/notices.tsx';
import { add, follow, followChanges, letGo, now } from './attachment-cache.ts';
import { FullView } from './full-view.tsx';

/** Gives the texts below it their pictures and files. */
export function Attachments({ children }: { children: ReactNode }) {
  const [viewed, setViewed] = useState<{ pictures: readonly ShownPicture[]; first: number } | null>(null);
  useEffect(() => followChanges(), []);
  useEffect(() => refuseStrayDrops(), []);
  const port = useMemo(
    (): AttachmentPort => ({
      add,
      letGo,
      follow,
      now,
      refuse: notifyFailure,
      saveCopy,
      view: (pictures, first) => {
        const shown = pictures.filter(({ id }) => !now(id, 'page').undrawable);
        const wanted = pictures[first];
        setViewed({ pictures: shown, first: Math.max(0, wanted ? shown.indexOf(wanted) : 0) });
      },
    }),
    [],
  );
  return (
    <AttachmentContext value={port}>
      {children}
      {viewed ? <FullView {...viewed} onClose={() => setViewed(null)} onSaveCopy={saveCopy} /> : null}
    </AttachmentContext>
  );
}

function saveCopy(id: string): void {
  call('attachments.saveAs', { id })
    .then(({ saved }) => {
      if (saved !== null) notify({ words: `Saved as ${saved}.` });
    })
    .catch(notifyFailure);
}

/** A file that is dropped beside a text stays where it was, and the window shows what it showed. */
function refuseStrayDrops(): () => void {
  const refuseDrop = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files') || event.defaultPrevented) return;
    event.preventDefault();
    if (event.type === 'dragover') event.dataTransfer.dropEffect = 'none';
  };
  addEventListener('dragover', refuseDrop);
  addEventListener('drop', refuseDrop);
  return () => {
    removeEventListener('dragover', refuseDrop);
    removeEventListener('drop', refuseDrop);
  };
}
