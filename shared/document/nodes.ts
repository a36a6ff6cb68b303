import { CodeNode } from '@lexical/code-core';
import { HorizontalRuleNode } from '@lexical/extension';
import { AutoLinkNode, LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import {
  BOLD_ITALIC_STAR,
  BOLD_ITALIC_UNDERSCORE,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  INLINE_CODE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  STRIKETHROUGH,
  type Transformer,
} from '@lexical/markdown';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import type { Klass, LexicalNode } from 'lexical';
import { FileNode, PictureNode } from './attachment-nodes.ts';
import { file, picture } from './markdown-attachments.ts';
import { codeBlock, tableRule } from './markdown-blocks.ts';
import { date, mention, namedTag, tag } from './markdown-names.ts';
import {
  autolink,
  bulletList,
  checkList,
  divider,
  heading,
  literalText,
  namedLink,
  numberedList,
  paragraph,
  quote,
} from './markdown-rules.ts';
import { DateTextNode, MentionTextNode, TagTextNode } from './named-nodes.ts';

/**
 * Lexical's classes for the node types of `knownNodeTypes`, apart from those that it always knows (root, paragraph, text,
 * linebreak, tab). The window's editor and the conversions use this same list.
 */
export const editorNodes: Klass<LexicalNode>[] = [
  HeadingNode,
  ListNode,
  ListItemNode,
  QuoteNode,
  LinkNode,
  AutoLinkNode,
  HorizontalRuleNode,
  CodeNode,
  TableNode,
  TableRowNode,
  TableCellNode,
  MentionTextNode,
  TagTextNode,
  DateTextNode,
  PictureNode,
  FileNode,
];

/** What stands in a line of text. The order counts: names before links, code before all other formats, longer before shorter. */
const inline: Transformer[] = [
  INLINE_CODE,
  BOLD_ITALIC_STAR,
  BOLD_ITALIC_UNDERSCORE,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  STRIKETHROUGH,
  mention,
  date,
  namedTag,
  namedLink,
  autolink,
  tag,
  literalText,
];

/** What may stand in a cell of a table: everything but tables. The order counts: a check list before a bulleted one. */
const inCells: Transformer[] = [
  codeBlock,
  heading,
  quote,
  checkList,
  bulletList,
  numberedList,
  divider,
  picture,
  file,
  paragraph,
  ...inline,
];

/**
 * How the nodes and formats of a document are written in Markdown, for the conversions and for the editor's shortcuts.
 */
export const markdownTransformers: Transformer[] = [tableRule(() => inCells), ...inCells];
