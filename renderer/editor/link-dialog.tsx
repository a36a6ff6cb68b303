import { $isLinkNode, TOGGLE_LINK_COMMAND } from '@lexical/link';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $findMatchingParent } from '@lexical/utils';
import {
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  type BaseSelection,
} from 'lexical';
import { useEffect, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { linkAddress } from './addresses.ts';

/** Adds a link to the selected words, or changes or removes the one that the cursor is in. */
export function LinkDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [editor] = useLexicalComposerContext();
  const [typed, setTyped] = useState('');
  const [linked, setLinked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [selection, setSelection] = useState<BaseSelection | null>(null);

  useEffect(() => {
    if (!open) return;
    setProblem(null);
    editor.read(() => {
      const now = $getSelection();
      const link = $isRangeSelection(now) ? $findMatchingParent(now.anchor.getNode(), $isLinkNode) : null;
      setSelection(now?.clone() ?? null);
      setLinked(link !== null);
      setTyped($isLinkNode(link) ? link.getURL() : '');
    });
  }, [open, editor]);

  const apply = (address: string | null): void => {
    onClose();
    editor.update(() => {
      if (selection) $setSelection(selection.clone());
      const now = $getSelection();
      if (address !== null && $isRangeSelection(now) && now.isCollapsed() && !linked) {
        const words = $createTextNode(typed.trim());
        now.insertNodes([words]);
        words.select(0, words.getTextContentSize());
      }
      editor.dispatchCommand(TOGGLE_LINK_COMMAND, address);
    });
    setTimeout(() => editor.focus());
  };

  return (
    <Dialog open={open} onClose={onClose} title={linked ? 'Change the link' : 'Link'}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          // Dialogs are drawn outside of the page, but React passes their events on to the forms around them.
          event.stopPropagation();
          const address = linkAddress(typed);
          if (address === null) setProblem('Type a web address or a mail address, such as example.org.');
          else apply(address);
        }}
      >
        <TextField
          label="Address"
          autoFocus
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          problem={problem}
          hint="Waymark asks before it opens a link, and opens it in your own browser."
        />
        <div className="flex justify-end gap-2">
          {linked ? <Button onClick={() => apply(null)}>Remove the link</Button> : null}
          <Button look="first" type="submit">
            {linked ? 'Change' : 'Add'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
