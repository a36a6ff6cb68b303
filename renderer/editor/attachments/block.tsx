import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection';
import type { NodeKey } from 'lexical';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { BlockBar, type PictureFields } from './block-bar.tsx';
import { picturesOf, selectBlock } from './insert.ts';
import { FileLook, PictureLook } from './look.tsx';
import { useAttachment, useAttachmentPort } from './port.ts';

/** A picture in the editor. */
export function PictureBlock({
  nodeKey,
  attachment,
  picture,
}: {
  nodeKey: NodeKey;
  attachment: string;
  picture: PictureFields;
}) {
  const [editor] = useLexicalComposerContext();
  const port = useAttachmentPort();
  const { undrawable, picture: shown } = useAttachment(attachment);
  const view = (): void => {
    const { pictures, first } = picturesOf(editor, nodeKey);
    port?.view(pictures, first);
  };
  const isShown = shown !== null && !undrawable;
  return (
    <Block nodeKey={nodeKey} attachment={attachment} picture={picture} onView={isShown ? view : null}>
      <PictureLook id={attachment} {...picture} />
    </Block>
  );
}

/** A file in the editor. */
export function FileBlock({
  nodeKey,
  attachment,
  name,
}: {
  nodeKey: NodeKey;
  attachment: string;
  name: string;
}) {
  const now = useAttachment(attachment);
  return (
    <Block nodeKey={nodeKey} attachment={attachment} picture={null} onView={null}>
      <FileLook attachment={now} name={name} />
    </Block>
  );
}

function Block({
  nodeKey,
  attachment,
  picture,
  onView,
  children,
}: {
  nodeKey: NodeKey;
  attachment: string;
  /** Null for a file. */
  picture: PictureFields | null;
  /** Shows it as large as it can be; null for what is no picture to see. */
  onView: (() => void) | null;
  children: ReactNode;
}) {
  const [editor] = useLexicalComposerContext();
  const [isSelected] = useLexicalNodeSelection(nodeKey);
  const block = useRef<HTMLDivElement>(null);
  const view = useLatest(onView);
  useEffect(() => {
    const element = block.current;
    if (!element) return;
    const select = (event: MouseEvent): void => {
      event.preventDefault();
      selectBlock(editor, nodeKey);
      editor.getRootElement()?.focus({ preventScroll: true });
    };
    const open = (): void => view()?.();
    element.addEventListener('mousedown', select);
    element.addEventListener('dblclick', open);
    return () => {
      element.removeEventListener('mousedown', select);
      element.removeEventListener('dblclick', open);
    };
  }, [editor, nodeKey, view]);
  return (
    <>
      <div ref={block} className="page-attachment-inside" data-selected={isSelected || undefined}>
        {children}
      </div>
      {isSelected ? (
        <BlockBar
          nodeKey={nodeKey}
          attachment={attachment}
          picture={picture}
          anchor={block}
          onView={onView}
        />
      ) : null}
    </>
  );
}
