import type { MultilineElementTransformer } from '@lexical/markdown';
import { $createLineBreakNode, $createParagraphNode, $createTextNode } from 'lexical';

/** Read only: a fenced block of code becomes a paragraph of code, line by line, since documents have no code blocks. */
export const fencedCode: MultilineElementTransformer = {
  dependencies: [],
  regExpStart: /^[ \t]*(?:`{3,}|~{3,})[^`]*$/,
  regExpEnd: { optional: true, regExp: /^[ \t]*(?:`{3,}|~{3,})[ \t]*$/ },
  replace: (root, _children, _start, endMatch, lines) => {
    if (lines === null) return false;
    // The first is what follows the fence; the last is what stands before the closing one.
    const code = lines.slice(1, endMatch === null ? undefined : -1);
    const paragraph = $createParagraphNode();
    code.forEach((line, index) => {
      if (index > 0) paragraph.append($createLineBreakNode());
      if (line !== '') paragraph.append($createTextNode(line).setFormat('code'));
    });
    root.append(paragraph);
    return undefined;
  },
  type: 'multiline-element',
};
