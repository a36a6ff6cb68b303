import { $isListNode, ListItemNode, ListNode } from '@lexical/list';
import { mergeRegister } from '@lexical/utils';
import { $getNodeByKey, type LexicalEditor } from 'lexical';

/**
 * Lexical makes check boxes of the items of a check list and leaves the list a list, which may hold no check boxes. Here
 * the list becomes a group, and an item without words gets a name, so that screen readers can say both.
 */
export function registerCheckListRoles(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerMutationListener(ListNode, (changed) => {
      editor.read(() => {
        for (const key of changed.keys()) {
          const list = $getNodeByKey(key);
          const element = editor.getElementByKey(key);
          if (!element || !$isListNode(list)) continue;
          if (list.getListType() === 'check') element.setAttribute('role', 'group');
          else element.removeAttribute('role');
        }
      });
    }),
    editor.registerMutationListener(ListItemNode, (changed) => {
      for (const key of changed.keys()) {
        const element = editor.getElementByKey(key);
        if (element?.getAttribute('role') !== 'checkbox') continue;
        if (element.textContent === '') element.setAttribute('aria-label', 'Nothing written yet');
        else element.removeAttribute('aria-label');
      }
    }),
  );
}
