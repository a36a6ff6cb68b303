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
import { fencedCode } from './fenced-code.ts';
import { editorNodes, markdownTransformers } from './nodes.ts';
import { plainText } from './plain-text.ts';

/** Characters that may mean something in Markdown, wherever they stand or at the start of a line. */
const significant = /[\\`*_~\t]|\]\(|&#|<|^ *(?:[#>+[-]|\d+\.)/m;
/** A line with more marks is not searched for formats, which takes time that grows with the square of their number. */
const mostMarks = 500;
/** Not a character by Unicode's rules; it stands after a backslash that ends a line and means itself. */
const guard = '\ufdd0';
/** Half characters, and those that no text may hold. */
const notText = /\p{Surrogate}|[\0\ufdd0]/gu;
const blockStart = /^\s*(?:$|[#>+-]|\d+\.|\[|```|~~~)/;
const outOfRange = /&#(?=(\d+);)/g;

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
 * Reads Markdown. Never fails: what is not Markdown that Waymark knows (a table, HTML, an image) stays as the text it is
 * written with, and a fenced block of code becomes lines of code.
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
    return convert(text);
  } catch {
    return documentFromPlainText(text);
  }
}

function isOverMarked(line: string): boolean {
  return line.length > mostMarks && (line.match(/[*_~`[&<\\\t]/g)?.length ?? 0) > mostMarks;
}

function convert(text: string): StoredDocument {
  // A reference to a character that does not exist would end the conversion.
  const safe = settleBackslashes(text).replace(outOfRange, (mark, code) =>
    isCharacter(Number(code)) ? mark : '&#38;#',
  );
  headless().update(() => $convertFromMarkdownString(safe, [fencedCode, ...markdownTransformers]), {
    discrete: true,
  });
  const { root } = headless().getEditorState().toJSON();
  return documentOf(((root as unknown as DocumentNode).children ?? []).map(withoutGuards));
}

/**
 * A line that ends with a backslash: a line break where the paragraph goes on, which any new line is here; else the
 * backslash itself, which the conversion would take away.
 */
function settleBackslashes(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      const count = line.length - line.replace(/\\+$/, '').length;
      if (count === 0) return line;
      const isBreak = count % 2 === 1 && !blockStart.test(lines[index + 1] ?? '');
      return isBreak ? line.slice(0, -1).trimEnd() : line + guard;
    })
    .join('\n');
}

function withoutGuards(node: DocumentNode): DocumentNode {
  if (node.text?.includes(guard)) return { ...node, text: node.text.replaceAll(guard, '') };
  return node.children === undefined ? node : { ...node, children: node.children.map(withoutGuards) };
}

function isCharacter(code: number): boolean {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}

/**
 * Writes a document as Markdown. Paragraphs are parted by blank lines; empty paragraphs are left out. A document that
 * this version does not fully understand gives its words alone.
 */
export function markdownFromDocument(document: StoredDocument): string {
  if (!isEditable(document)) return plainText(document);
  const plain = asPlainParagraphs(document);
  if (plain !== null) return plain;
  const state = headless().parseEditorState({ root: document.root } as unknown as SerializedEditorState);
  return state
    .read(() => $convertToMarkdownString(markdownTransformers))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
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
