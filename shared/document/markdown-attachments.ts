import type { ElementTransformer } from '@lexical/markdown';
import type { LexicalNode } from 'lexical';
import {
  $createFileNode,
  $createPictureNode,
  $isFileNode,
  $isPictureNode,
  FileNode,
  PictureNode,
} from './attachment-nodes.ts';

/**
 * Pictures and files in Markdown: on a line of their own, with an address of Waymark's own. An export puts the path of the
 * file in its place.
 */

const address = '\\(waymark:attachment/([0-9a-fA-F-]{36})\\)\\s*$';

/** What an export replaces by a path; the first group is the attachment. */
export const attachmentAddress = /\(waymark:attachment\/([0-9a-f-]{36})\)/g;

/** The address of an attachment, for what an import takes in. */
export function addressOf(attachment: string): string {
  return `waymark:attachment/${attachment}`;
}

/** Words between the brackets, with everything escaped that could end them or mean something there. */
function inBrackets(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_~[\]<>]/g, '\\$&')
    .replaceAll('&#', '&#38;#');
}

function rule(
  begins: string,
  dependency: typeof PictureNode | typeof FileNode,
  write: (node: LexicalNode) => string | null,
  read: (attachment: string, words: string) => PictureNode | FileNode,
): ElementTransformer {
  return {
    dependencies: [dependency],
    export: write,
    regExp: new RegExp(`^${begins}\\[([^\\[\\]\\n]*)\\]${address}`, 'u'),
    replace: (parentNode, _children, [, words = '', attachment = ''], isImport) => {
      // By typing alone nothing comes into the vault.
      if (!isImport) return false;
      parentNode.replace(read(attachment, words));
      return undefined;
    },
    type: 'element',
  };
}

export const picture = rule(
  '!',
  PictureNode,
  (node) =>
    $isPictureNode(node) ? `![${inBrackets(node.getAlt())}](${addressOf(node.getAttachment())})` : null,
  $createPictureNode,
);

export const file = rule(
  '',
  FileNode,
  (node) =>
    $isFileNode(node) ? `[${inBrackets(node.getName())}](${addressOf(node.getAttachment())})` : null,
  $createFileNode,
);
