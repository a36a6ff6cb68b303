import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getNodeByKey,
  COMMAND_PRIORITY_NORMAL,
  KEY_ENTER_COMMAND,
  KEY_SPACE_COMMAND,
  mergeRegister,
  type NodeKey,
} from 'lexical';
import { Download, Maximize2, Trash2 } from 'lucide-react';
import { Popover } from 'radix-ui';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { IconButton } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { $isPictureNode, type PictureWidth } from '#shared/document/attachment-nodes.ts';
import { $selectedBlock, focusText, removeBlock } from './insert.ts';
import { useAttachment, useAttachmentPort } from './port.ts';

const sizes: readonly { value: PictureWidth; label: string }[] = [
  { value: 'small', label: 'Small' },
  { value: 'medium', label: 'Medium' },
  { value: 'full', label: 'Full' },
];

/** What a text says of a picture in it. */
export interface PictureFields {
  alt: string;
  size: PictureWidth;
  /** Null while unknown. */
  pixels: { width: number; height: number } | null;
}

/** How long words of a description rest before they are put into the text, in ms. */
const pause = 600;

/**
 * What can be done with the picture or file that is selected. Enter goes into it and Escape back to the text; it lies
 * outside of the editor, which would take its keys for its own.
 */
export function BlockBar({
  nodeKey: key,
  attachment,
  picture,
  anchor,
  onView,
}: {
  nodeKey: NodeKey;
  attachment: string;
  /** Null for a file. */
  picture: PictureFields | null;
  anchor: RefObject<HTMLElement | null>;
  onView: (() => void) | null;
}) {
  const [editor] = useLexicalComposerContext();
  const port = useAttachmentPort();
  const { state } = useAttachment(attachment);
  const bar = useRef<HTMLDivElement>(null);
  const view = useLatest(onView);

  useEffect(() => {
    const isMine = (): boolean => $selectedBlock()?.getKey() === key;
    return mergeRegister(
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!isMine() || event?.shiftKey) return false;
          event?.preventDefault();
          bar.current?.querySelector<HTMLElement>('input, button')?.focus();
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
      editor.registerCommand(
        KEY_SPACE_COMMAND,
        (event) => {
          if (!isMine()) return false;
          event.preventDefault();
          view()?.();
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    );
  }, [editor, key, view]);

  const back = (): void => focusText(editor);
  return (
    <Popover.Root open>
      <Popover.Anchor virtualRef={anchor as RefObject<HTMLElement>} />
      <Popover.Portal>
        <Popover.Content
          ref={bar}
          aria-label={picture ? 'About the picture' : 'About the file'}
          align="start"
          sideOffset={6}
          collisionPadding={12}
          className="z-40 flex items-center gap-2 rounded-card border border-line bg-raised p-1.5 shadow-lift"
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onEscapeKeyDown={(event) => {
            event.stopPropagation();
            event.preventDefault();
            back();
          }}
        >
          {picture ? <Fields key={key} nodeKey={key} picture={picture} onDone={back} /> : null}
          <div className="flex gap-0.5">
            {onView ? (
              <IconButton label="Show it large" onClick={onView}>
                <Maximize2 size={15} aria-hidden />
              </IconButton>
            ) : null}
            {state === 'here' ? (
              <IconButton label="Save a copy" onClick={() => port?.saveCopy(attachment)}>
                <Download size={15} aria-hidden />
              </IconButton>
            ) : null}
            <IconButton
              label={state === 'coming' ? 'Stop and remove' : 'Remove'}
              onClick={() => removeBlock(editor, key)}
            >
              <Trash2 size={15} aria-hidden />
            </IconButton>
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Fields({
  nodeKey: key,
  picture: { alt: kept, size },
  onDone,
}: {
  nodeKey: NodeKey;
  picture: PictureFields;
  onDone: () => void;
}) {
  const [editor] = useLexicalComposerContext();
  const [alt, setAlt] = useState(kept);
  const keep = useLatest(() => {
    if (alt === kept) return;
    editor.update(() => {
      const now = $getNodeByKey(key);
      if ($isPictureNode(now)) now.setAlt(alt);
    });
  });
  useEffect(() => {
    if (alt === kept) return;
    const timer = setTimeout(() => keep()(), pause);
    return () => clearTimeout(timer);
  }, [alt, kept, keep]);
  useEffect(() => () => keep()(), [keep]);

  return (
    <>
      <div className="w-46">
        <TextField
          label="Description of the picture"
          labelHidden
          placeholder="Describe the picture"
          dir="auto"
          value={alt}
          maxLength={2_000}
          onChange={(event) => setAlt(event.target.value)}
          onBlur={() => keep()()}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            keep()();
            onDone();
          }}
        />
      </div>
      <Segmented
        label={`Size of the picture ${key}`}
        value={size}
        options={sizes}
        onChange={(chosen) =>
          editor.update(() => {
            const now = $getNodeByKey(key);
            if ($isPictureNode(now)) now.setSize(chosen);
          })
        }
      />
    </>
  );
}
