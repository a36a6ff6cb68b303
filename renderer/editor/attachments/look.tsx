import { File, ImageOff } from 'lucide-react';
import { ProgressBar } from '#renderer/ui/progress.tsx';
import type { PictureWidth } from '#shared/document/attachment-nodes.ts';
import { lineOf } from './labels.ts';
import { type AttachmentState, useAttachment } from './port.ts';

const widths: Record<PictureWidth, string> = { full: '100%', medium: '66%', small: '36%' };

/** A picture as it stands in a text: as wide as it was made, never wider than it is. */
export function PictureLook({
  id,
  alt,
  size,
  pixels,
}: {
  id: string;
  alt: string;
  size: PictureWidth;
  /** As the text knows them, before the vault has answered. */
  pixels: { width: number; height: number } | null;
}) {
  const attachment = useAttachment(id);
  const { state, picture, undrawable } = attachment;
  if (state === 'gone' || state === 'stopped' || undrawable) {
    return <FileLook attachment={attachment} name={alt} isPicture />;
  }
  const width = attachment.width ?? pixels?.width ?? null;
  const height = attachment.height ?? pixels?.height ?? null;
  const known = width !== null && height !== null;
  return (
    <div
      className="page-picture-frame"
      style={{
        width: widths[size],
        ...(known ? { maxWidth: `${width}px`, aspectRatio: `${width} / ${height}` } : {}),
      }}
    >
      {picture === null ? (
        <div
          className={`page-picture-waiting ${known ? '' : 'min-h-32'}`}
          role="img"
          aria-label={alt || 'Picture'}
        />
      ) : (
        <img
          src={picture}
          alt={alt || 'Picture without a description'}
          draggable={false}
          width={width ?? undefined}
          height={height ?? undefined}
        />
      )}
      {state === 'coming' ? (
        <div className="absolute inset-x-3 bottom-3 flex flex-col gap-1.5 rounded-card bg-raised px-3 py-2 font-sans text-[12.5px] leading-normal text-muted shadow-lift">
          <span className="num">{lineOf(attachment)}</span>
          <ProgressBar share={attachment.share} label="Storing the picture" />
        </div>
      ) : null}
    </div>
  );
}

/** A file as it stands in a text. */
export function FileLook({
  attachment,
  name,
  isPicture = false,
}: {
  attachment: AttachmentState;
  /** As the text knows it. */
  name: string;
  isPicture?: boolean;
}) {
  const Icon = isPicture || attachment.mediaType.startsWith('image/') ? ImageOff : File;
  return (
    <div className="flex max-w-md items-center gap-3 rounded-card border border-line bg-raised px-3.5 py-2.5 font-sans leading-normal">
      <Icon size={20} strokeWidth={1.6} aria-hidden className="shrink-0 text-muted" />
      <div className="flex min-w-0 grow flex-col gap-0.5">
        <p dir="auto" className="truncate text-[14px] font-[570] text-ink">
          {attachment.name || name || (isPicture ? 'Picture' : 'File')}
        </p>
        <p className="num min-h-[1.5em] text-[12.5px] text-muted">{lineOf(attachment)}</p>
        {attachment.state === 'coming' ? (
          <ProgressBar share={attachment.share} label="Storing the file" />
        ) : null}
      </div>
    </div>
  );
}

/** A small picture of a picture, for lists. It is decoration: its words stand beside it. */
export function Thumbnail({ id, className = '' }: { id: string; className?: string }) {
  const { picture } = useAttachment(id, 'thumbnail');
  return (
    <span className={`block overflow-hidden rounded-control bg-sunk ${className}`} aria-hidden>
      {picture === null ? null : (
        <img src={picture} alt="" draggable={false} className="size-full object-cover" />
      )}
    </span>
  );
}
