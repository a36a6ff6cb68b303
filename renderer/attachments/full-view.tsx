import { ChevronLeft, ChevronRight, Download, X, ZoomIn, ZoomOut } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { type ShownPicture, useAttachment } from '#renderer/editor/attachments/port.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { leaveFocusToKeeper } from '#renderer/ui/focus/keeper.ts';
import { ProgressBar } from '#renderer/ui/progress.tsx';
import { readWhole } from './transfer.ts';

const zooms = [1, 1.5, 2, 3, 4, 6, 8] as const;

/** A picture as large as the window, with the others of its text beside it. */
export function FullView({
  pictures,
  first,
  onClose,
  onSaveCopy,
}: {
  pictures: readonly ShownPicture[];
  first: number;
  onClose: () => void;
  onSaveCopy: (id: string) => void;
}) {
  const [place, setPlace] = useState(first);
  const [zoom, setZoom] = useState(0);
  const shown = pictures[place] ?? pictures[0];
  if (!shown) return null;
  const go = (by: number): void => {
    setPlace((place + by + pictures.length) % pictures.length);
    setZoom(0);
  };
  const zoomBy = (by: number): void => setZoom(Math.min(zooms.length - 1, Math.max(0, zoom + by)));
  const isOne = pictures.length === 1;
  const keys = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowRight' && zoom === 0 && !isOne) go(1);
    else if (event.key === 'ArrowLeft' && zoom === 0 && !isOne) go(-1);
    else if (event.key === '+' || event.key === '=') zoomBy(1);
    else if (event.key === '-') zoomBy(-1);
    else if (event.key === '0') setZoom(0);
    else return;
    event.preventDefault();
  };
  return (
    <Radix.Root open onOpenChange={(now) => (now ? undefined : onClose())}>
      <Radix.Portal>
        <Radix.Content
          data-decision
          className="fixed inset-0 z-50 flex flex-col bg-paper outline-none"
          aria-describedby={undefined}
          tabIndex={-1}
          onKeyDown={keys}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            (event.currentTarget as HTMLElement).focus();
          }}
          onCloseAutoFocus={leaveFocusToKeeper}
        >
          <header className="flex items-center justify-between gap-4 border-line border-b px-4 py-2">
            <Radix.Title dir="auto" className="min-w-0 truncate text-[14px] font-[570]">
              {shown.alt || 'Picture'}
            </Radix.Title>
            <div className="flex items-center gap-1">
              {isOne ? null : (
                <p className="num px-2 text-[13px] text-muted" aria-live="polite">
                  {place + 1} of {pictures.length}
                </p>
              )}
              <IconButton label="Smaller (-)" disabled={zoom === 0} onClick={() => zoomBy(-1)}>
                <ZoomOut size={16} aria-hidden />
              </IconButton>
              <IconButton label="Larger (+)" disabled={zoom === zooms.length - 1} onClick={() => zoomBy(1)}>
                <ZoomIn size={16} aria-hidden />
              </IconButton>
              <IconButton label="Save a copy" onClick={() => onSaveCopy(shown.id)}>
                <Download size={16} aria-hidden />
              </IconButton>
              <Radix.Close asChild>
                <IconButton label="Close">
                  <X size={17} aria-hidden />
                </IconButton>
              </Radix.Close>
            </div>
          </header>
          <div className="relative min-h-0 grow">
            <Large key={shown.id} picture={shown} zoom={zooms[zoom] ?? 1} room={isOne ? 'px-4' : 'px-16'} />
            {isOne ? null : (
              <>
                <IconButton
                  look="plain"
                  label="The picture before (←)"
                  className="absolute top-1/2 left-4 -translate-y-1/2 shadow-lift"
                  onClick={() => go(-1)}
                >
                  <ChevronLeft size={18} aria-hidden />
                </IconButton>
                <IconButton
                  look="plain"
                  label="The next picture (→)"
                  className="absolute top-1/2 right-4 -translate-y-1/2 shadow-lift"
                  onClick={() => go(1)}
                >
                  <ChevronRight size={18} aria-hidden />
                </IconButton>
              </>
            )}
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** The picture as it came, and until it is read, the smaller one of the page. A drawing is only ever shown as drawn. */
function Large({
  picture: { id, alt },
  zoom,
  room,
}: {
  picture: ShownPicture;
  zoom: number;
  /** The room at its sides, for the buttons there. */
  room: string;
}) {
  const { picture, state, mediaType } = useAttachment(id);
  const { url, share } = useOriginal(id, state === 'here' && mediaType !== 'image/svg+xml');
  const source = url ?? picture;
  return (
    <section
      aria-label="The picture"
      tabIndex={zoom > 1 ? 0 : undefined}
      className={`size-full ${zoom > 1 ? 'overflow-auto' : 'overflow-hidden'}`}
    >
      <div
        className="grid min-h-full min-w-full place-items-center"
        style={{ width: `${zoom * 100}%`, height: `${zoom * 100}%` }}
      >
        {source === null ? null : (
          <img
            src={source}
            alt={alt || 'Picture without a description'}
            draggable={false}
            className={`size-full py-4 ${room} ${zoom === 1 ? 'object-scale-down' : 'object-contain'}`}
          />
        )}
      </div>
      {share === null ? null : (
        <div className="absolute inset-x-0 bottom-0 px-4 pb-3">
          <ProgressBar share={share} label="Reading the picture" />
        </div>
      )}
    </section>
  );
}

function useOriginal(id: string, wanted: boolean): { url: string | null; share: number | null } {
  const [url, setUrl] = useState<string | null>(null);
  const [share, setShare] = useState<number | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let isWanted = true;
    let made: string | null = null;
    const told = (now: number): boolean => {
      if (isWanted) setShare(now === 1 ? null : now);
      return isWanted;
    };
    call('attachments.info', { id })
      .then((info) => readWhole(info, told))
      .then(async (bytes) => {
        if (bytes === null || !isWanted) return;
        const address = URL.createObjectURL(bytes);
        made = address;
        const image = new Image();
        image.src = address;
        // What cannot be drawn as it came stays the smaller picture.
        await image.decode();
        if (isWanted) setUrl(address);
      })
      .catch(() => {
        if (isWanted) setShare(null);
      });
    return () => {
      isWanted = false;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [id, wanted]);
  return { url, share };
}
