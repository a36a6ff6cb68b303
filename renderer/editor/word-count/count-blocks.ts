import { $getNodeByKey, $getRoot, type LexicalEditor, type NodeKey } from 'lexical';
import { countWords } from '#shared/document/plain-text.ts';

/**
 * The words of a text while it is written. A key only notes which block it changed; those are counted again when somebody
 * asks, so that a long text costs no more than a short one.
 */
export function countBlocks(editor: LexicalEditor): { words: () => number; stop: () => void } {
  const counts = new Map<NodeKey, number>();
  const changed = new Set<NodeKey>();
  /** Blocks came or went. */
  let isOther = true;
  let total = 0;
  const set = (key: NodeKey, words: number): void => {
    total += words - (counts.get(key) ?? 0);
    counts.set(key, words);
  };
  const $count = (key: NodeKey): number => countWords($getNodeByKey(key)?.getTextContent() ?? '');
  const stop = editor.registerUpdateListener(({ dirtyElements }) => {
    for (const key of dirtyElements.keys()) if (counts.has(key)) changed.add(key);
    // The root is meant itself, and not only something in it.
    if (dirtyElements.get('root')) isOther = true;
  });
  const words = (): number =>
    editor.getEditorState().read(
      () => {
        if (isOther) {
          const keys = new Set($getRoot().getChildrenKeys());
          for (const key of counts.keys()) {
            if (keys.has(key)) continue;
            set(key, 0);
            counts.delete(key);
          }
          for (const key of keys) if (!counts.has(key)) set(key, $count(key));
        }
        for (const key of changed) if (counts.has(key)) set(key, $count(key));
        changed.clear();
        isOther = false;
        return total;
      },
      { editor },
    );
  return { words, stop };
}
