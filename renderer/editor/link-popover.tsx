import { $isAutoLinkNode, $isLinkNode, TOGGLE_LINK_COMMAND } from '@lexical/link';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $findMatchingParent } from '@lexical/utils';
import {
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  type BaseSelection,
  type LexicalEditor,
} from 'lexical';
import { Popover } from 'radix-ui';
import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { FormFields } from '#renderer/ui/form-fields.tsx';
import { linkAddress } from './addresses.ts';

/** What the link is about: where the cursor was when it was asked for. */
interface Place {
  selection: BaseSelection | null;
  /** The address of the link that the cursor is in. */
  address: string | null;
}

/** Adds a link to the selected words, or changes, opens or removes the one that the cursor is in. */
export function LinkPopover({
  onClose,
  onOpenLink,
}: {
  onClose: () => void;
  onOpenLink: (address: string) => void;
}) {
  const [editor] = useLexicalComposerContext();
  // Where it was opened: it stays there, and changes what was selected then.
  const [place] = useState(() => placeIn(editor));
  const [anchor] = useState(() => {
    const box = boxIn(editor);
    return { current: { getBoundingClientRect: () => box } };
  });

  const apply = (address: string | null): void => {
    onClose();
    editor.update(
      () => {
        if (place.selection) $setSelection(place.selection.clone());
        const now = $getSelection();
        if (address !== null && place.address === null && $isRangeSelection(now) && now.isCollapsed()) {
          const words = $createTextNode(address.replace(/^(https?:\/\/|mailto:)/i, ''));
          now.insertNodes([words]);
          words.select(0, words.getTextContentSize());
        }
        editor.dispatchCommand(TOGGLE_LINK_COMMAND, address);
        const after = $getSelection();
        if ($isRangeSelection(after)) after.anchor.set(after.focus.key, after.focus.offset, after.focus.type);
      },
      { onUpdate: () => editor.focus() },
    );
  };

  return (
    <Popover.Root open onOpenChange={(now) => (now ? undefined : onClose())}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          aria-label={place.address === null ? 'Add a link' : 'Change the link'}
          align="start"
          sideOffset={6}
          collisionPadding={12}
          className="z-50 w-96 rounded-card border border-line bg-raised p-3.5 shadow-lift"
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            editor.focus();
          }}
          onEscapeKeyDown={(event) => event.stopPropagation()}
        >
          <LinkForm
            key={place.address}
            address={place.address}
            onApply={apply}
            onOpenLink={(address) => {
              onClose();
              onOpenLink(address);
            }}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** Where the selection is drawn. */
function boxIn(editor: LexicalEditor): DOMRect {
  const root = editor.getRootElement();
  const range = window.getSelection()?.rangeCount ? window.getSelection()?.getRangeAt(0) : undefined;
  const isInside = range && root?.contains(range.startContainer);
  // An empty line has no box of its own; then it is the line's element.
  const drawn = isInside ? range.getBoundingClientRect() : undefined;
  const line =
    range?.startContainer instanceof Element ? range.startContainer : range?.startContainer.parentElement;
  return (drawn?.height ? drawn : (line ?? root)?.getBoundingClientRect()) ?? new DOMRect();
}

/** What is selected, and the address of the link in it. */
function placeIn(editor: LexicalEditor): Place {
  return editor.read(() => {
    const selection = $getSelection();
    const link = $isRangeSelection(selection)
      ? $findMatchingParent(selection.anchor.getNode(), $isLinkNode)
      : null;
    const isLink = $isLinkNode(link) && !($isAutoLinkNode(link) && link.getIsUnlinked());
    return { selection: selection?.clone() ?? null, address: isLink ? link.getURL() : null };
  });
}

function LinkForm({
  address,
  onApply,
  onOpenLink,
}: {
  address: string | null;
  onApply: (address: string | null) => void;
  onOpenLink: (address: string) => void;
}) {
  const [typed, setTyped] = useState(address ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        // What is drawn outside of the page still passes its events on to the forms around the editor.
        event.stopPropagation();
        const complete = linkAddress(typed);
        if (complete === null) setProblem('Type a web address or a mail address, such as example.org.');
        else onApply(complete);
      }}
    >
      <FormFields>
        <TextField
          label="Link to"
          autoFocus
          spellCheck={false}
          placeholder="example.org"
          value={typed}
          maxLength={4_000}
          onChange={(event) => setTyped(event.target.value)}
          problem={problem}
        />
      </FormFields>
      <div className="flex justify-end gap-2">
        {address === null ? null : (
          <>
            <Button look="quiet" onClick={() => onApply(null)}>
              Remove
            </Button>
            <Button look="quiet" onClick={() => onOpenLink(address)}>
              Open
            </Button>
          </>
        )}
        <Button look="first" type="submit">
          {address === null ? 'Add' : 'Change'}
        </Button>
      </div>
    </form>
  );
}
