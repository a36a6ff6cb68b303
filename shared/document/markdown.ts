import { createHeadlessEditor } from '@lexical/headless';
import { $convertFromMarkdownString, $convertToMarkdownString } from '@lexical/markdown';
import type { LexicalEditor, SerializedEditorState } from 'lexical';
import {
  type DocumentNode,
  documentFromPlainText,
  documentOf,
  isEditable,
  type StoredDocument,
} from './document.ts';
import { hideEscapes, notText, showEscapes } from './markdown-escapes.ts';
import { editorNodes, markdownTransformers } from './nodes.ts';
import { plainText } from './plain-text.ts';

/** Characters that may mean something in Markdown, wherever they stand or at the start of a line. */
const significant = /[\\`*_~\t]|\]\(|&#|<|#[\p{L}\p{N}]|^ *(?:[#>+|[-]|\d+\.)/mu;
/** A line with more marks is not searched for formats, which takes time that grows with the square of their number. */
const mostMarks = 500;
const fence = /^[ \t]*(?:```|~~~)/m;

let editor: LexicalEditor | undefined;

function headless(): LexicalEditor {
  editor ??= createHeadlessEditor({
    namespace: 'conversion',
    nodes: editorNodes,
    onError: (error) => {
      throw error;
    },
  });
  return editor;
}

/**
 * Reads Markdown. Never fails: what is not Markdown that Waymark knows (HTML, a picture from elsewhere) stays as the text
 * it is written with.
 */
export function documentFromMarkdown(markdown: string): StoredDocument {
  const text = markdown
    .replace(notText, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
  if (!significant.test(text)) return documentFromPlainText(text);
  if (text.split('\n').some(isOverMarked)) return documentFromPlainText(text);
  try {
    return documentOf(
      stretches(text).flatMap(({ plain, blocks }) => (plain ? asParagraphs(blocks) : convert(blocks))),
    );
  } catch {
    return documentFromPlainText(text);
  }
}

interface Stretch {
  plain: boolean;
  blocks: string;
}

/**
 * Parts a text at blank lines into stretches with and without Markdown: most of a journal is plain paragraphs, which need
 * no parser. Only a fence of code reaches over blank lines, so a text with one is taken as a whole.
 */
function stretches(text: string): Stretch[] {
  if (fence.test(text)) return [{ plain: false, blocks: text }];
  const found: Stretch[] = [];
  for (const block of text.split(/\n{2,}/)) {
    const plain = !significant.test(block);
    const last = found.at(-1);
    if (last?.plain === plain) last.blocks += `\n\n${block}`;
    else found.push({ plain, blocks: block });
  }
  return found.filter(({ blocks }) => blocks.trim() !== '');
}

function asParagraphs(blocks: string): DocumentNode[] {
  return documentFromPlainText(blocks).root.children ?? [];
}

function isOverMarked(line: string): boolean {
  return line.length > mostMarks && (line.match(/[*_~`[&<#|\\\t]/g)?.length ?? 0) > mostMarks;
}

function convert(text: string): DocumentNode[] {
  headless().update(() => $convertFromMarkdownString(hideEscapes(text), markdownTransformers), {
    discrete: true,
  });
  const { root } = headless().getEditorState().toJSON();
  return showEscapes(root as unknown as DocumentNode).children ?? [];
}

/**
 * Writes a document as Markdown. Paragraphs are parted by blank lines; empty paragraphs are left out. A document that
 * this version does not fully understand gives its words alone, and so does one whose known nodes stand where the editor
 * does not take them.
 */
export function markdownFromDocument(document: StoredDocument): string {
  if (!isEditable(document)) return plainText(document);
  const plain = asPlainParagraphs(document);
  if (plain !== null) return plain;
  try {
    return headless()
      .parseEditorState({ root: document.root } as unknown as SerializedEditorState)
      .read(() => $convertToMarkdownString(markdownTransformers))
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  } catch {
    return plainText(document);
  }
}

/** The text of a document that is only paragraphs without anything to escape, which is most of a journal. */
function asPlainParagraphs(document: StoredDocument): string | null {
  const paragraphs: string[] = [];
  for (const block of document.root.children ?? []) {
    if (block.type !== 'paragraph') return null;
    let text = '';
    for (const part of block.children ?? []) {
      if (part.type === 'linebreak' && part.$ === undefined) text += '\n';
      else if (part.type === 'text' && part.format === 0) text += part.text ?? '';
      else return null;
    }
    if (text.trim() !== '') paragraphs.push(text);
  }
  const markdown = paragraphs.join('\n\n');
  return significant.test(markdown) || /[ \t]$|\n{3,}/m.test(markdown) ? null : markdown.trim();
}
