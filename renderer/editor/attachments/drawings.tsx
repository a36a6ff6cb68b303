import type { ReactNode } from 'react';
import {
  type FileNode,
  type PictureNode,
  type PictureWidth,
  pictureSizes,
} from '#shared/document/attachment-nodes.ts';
import type { DocumentNode } from '#shared/document/document.ts';
import { isAttachmentNode } from '#shared/document/references.ts';
import { FileBlock, PictureBlock } from './block.tsx';
import { FileLook, PictureLook } from './look.tsx';
import { useAttachment, useAttachmentPort } from './port.ts';

/** How the editor draws pictures and files. */
export const attachmentDrawings = {
  // The node is read here, since it cannot be while React draws.
  image: (node: PictureNode): ReactNode => (
    <PictureBlock
      nodeKey={node.getKey()}
      attachment={node.getAttachment()}
      picture={{ alt: node.getAlt(), size: node.getSize(), pixels: node.getPixels() }}
    />
  ),
  file: (node: FileNode): ReactNode => (
    <FileBlock nodeKey={node.getKey()} attachment={node.getAttachment()} name={node.getName()} />
  ),
};

/** How they are drawn where a text is only read. */
export const attachmentReadDrawings = {
  image: (node: DocumentNode): ReactNode => <ReadPicture node={node} />,
  file: (node: DocumentNode): ReactNode => <ReadFile node={node} />,
};

function ReadPicture({ node }: { node: DocumentNode }) {
  const port = useAttachmentPort();
  if (!isAttachmentNode(node)) return null;
  const alt = typeof node.alt === 'string' ? node.alt : '';
  const size: PictureWidth = pictureSizes.find((known) => known === node.size) ?? 'full';
  const { width, height } = node;
  const pixels = typeof width === 'number' && typeof height === 'number' ? { width, height } : null;
  if (!port) return <p>{alt}</p>;
  return (
    <button
      type="button"
      className="page-attachment block w-full text-start"
      aria-label={alt ? `Show large: ${alt}` : 'Show the picture large'}
      onClick={() => port.view([{ id: node.attachment, alt }], 0)}
    >
      <PictureLook id={node.attachment} alt={alt} size={size} pixels={pixels} />
    </button>
  );
}

function ReadFile({ node }: { node: DocumentNode }) {
  const attachment = useAttachment(typeof node.attachment === 'string' ? node.attachment : '');
  return (
    <div className="page-attachment">
      <FileLook attachment={attachment} name={typeof node.name === 'string' ? node.name : ''} />
    </div>
  );
}
