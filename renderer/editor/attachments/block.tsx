import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection';
import type { NodeKey } from 'lexical';
import { type ReactNode, useEffect, useRef } from 'react';
import type { FileNode, PictureNode } from '#shared/document/attachment-nodes.ts';
import { BlockBar } from './block-bar.tsx';
import { picturesOf, selectBlock } from './insert.ts';
import { FileLook, PictureLook } from './look.tsx';
import { useAttachment, useAttachmentPort } from './port.ts';

/** A picture in the editor. */
export function PictureBlock({ node }: { node: PictureNode }) {
  const [editor] = useLexicalComposerContext();
  const port = useAttachmentPort();
  const { undrawable, picture } = useAttachment(node.getAttachment());
  const key = node.getKey();
  const view = (): void => {
    const { pictures, first } = picturesOf(editor, key);
    port?.view(pictures, first);
  };
  const isShown = picture !== null && !undrawable;
  return (
    <Block nodeKey={key} node={node} onView={isShown ? view : null}>
      <PictureLook
        id={node.getAttachment()}
        alt={node.getAlt()}
        size={node.getSize()}
        pixels={node.getPixels()}
      />
    </Block>
  );
}

/** A file in the editor. */
export function FileBlock({ node }: { node: FileNode }) {
  const attachment = useAttachment(node.getAttachment());
  return (
    <Block nodeKey={node.getKey()} node={node} onView={null}>
      <FileLook attachment={attachment} name={node.getName()} />
    </Block>
  );
}

function Block({
  nodeKey,
  node,
  onView,
  children,
}: {
  nodeKey: NodeKey;
  node: PictureNode | FileNode;
  /** Shows it as large as it can be; null for what is no picture to see. */
  onView: (() => void) | null;
  children: ReactNode;
}) {
  const [editor] = useLexicalComposerContext();
  const [isSelected] = useLexicalNodeSelection(nodeKey);
  const block = useRef<HTMLDivElement>(null);
  const view = useRef(onView);
  view.current = onView;
  useEffect(() => {
    const element = block.current;
    if (!element) return;
    const select = (event: MouseEvent): void => {
      event.preventDefault();
      selectBlock(editor, nodeKey);
      editor.getRootElement()?.focus({ preventScroll: true });
    };
    const open = (): void => view.current?.();
    element.addEventListener('mousedown', select);
    element.addEventListener('dblclick', open);
    return () => {
      element.removeEventListener('mousedown', select);
      element.removeEventListener('dblclick', open);
    };
  }, [editor, nodeKey]);
  return (
    <>
      <div ref={block} className="page-attachment-inside" data-selected={isSelected || undefined}>
        {children}
      </div>
      {isSelected ? <BlockBar node={node} anchor={block} onView={onView} /> : null}
    </>
  );
}
