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
import type { Klass, LexicalNode } from 'lexical';
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
];

/**
 * How the nodes and formats of a document are written in Markdown, for the conversions and for the editor's shortcuts.
 * The order counts: a check list before a bulleted one, code before all other formats, longer tags before shorter ones.
 */
export const markdownTransformers: Transformer[] = [
  heading,
  quote,
  checkList,
  bulletList,
  numberedList,
  divider,
  paragraph,
  INLINE_CODE,
  BOLD_ITALIC_STAR,
  BOLD_ITALIC_UNDERSCORE,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  STRIKETHROUGH,
  namedLink,
  autolink,
  literalText,
];
