import { z } from 'zod';

/**
 * The stored form of rich text: Lexical's serialized tree inside an envelope with a version of our own. A document of a
 * newer version, or one that holds a node type that is not listed here, is shown read-only and never saved.
 */
export const documentVersion = 1;

/** Every node type that this version of Waymark understands, by Lexical's name for it. */
export const knownNodeTypes = [
  'root',
  'paragraph',
  'heading',
  'text',
  'linebreak',
  'tab',
  'list',
  'listitem',
  'quote',
  'link',
  'autolink',
  'horizontalrule',
  'code',
  'table',
  'tablerow',
  'tablecell',
  'mention',
  'tag',
  'date',
  'image',
  'file',
] as const;
const known: ReadonlySet<string> = new Set(knownNodeTypes);

export interface DocumentNode {
  type: string;
  version?: number | undefined;
  children?: DocumentNode[] | undefined;
  text?: string | undefined;
  [field: string]: unknown;
}

export interface StoredDocument {
  version: number;
  root: DocumentNode;
}

const maximumDepth = 100;

function isNode(value: unknown, depth: number): value is DocumentNode {
  if (typeof value !== 'object' || value === null || depth > maximumDepth) return false;
  const node = value as Record<string, unknown>;
  if (typeof node.type !== 'string') return false;
  if (node.text !== undefined && typeof node.text !== 'string') return false;
  if (node.children === undefined) return true;
  return Array.isArray(node.children) && node.children.every((child) => isNode(child, depth + 1));
}

/** The shape only: whether its nodes are known is asked with {@link unknownNodeTypes}. */
export const storedDocument = z.custom<StoredDocument>((value) => {
  if (typeof value !== 'object' || value === null) return false;
  const document = value as Record<string, unknown>;
  return (
    Number.isInteger(document.version) &&
    isNode(document.root, 0) &&
    (document.root as DocumentNode).type === 'root'
  );
}, 'This text is not in a form that Waymark understands.');

/** The types in a document that this version does not understand, each once, in the order they occur. */
export function unknownNodeTypes(document: StoredDocument): string[] {
  const found = new Set<string>();
  const visit = (node: DocumentNode): void => {
    if (!known.has(node.type)) found.add(node.type);
    for (const child of node.children ?? []) visit(child);
  };
  visit(document.root);
  return [...found];
}

/** Whether the editor may open a document for writing. */
export function isEditable(document: StoredDocument): boolean {
  return document.version <= documentVersion && unknownNodeTypes(document).length === 0;
}

/** A text node as Lexical serializes it; `format` is its bit set (1 bold, 2 italic, 4 strike, 16 code). */
export function textNode(text: string, format = 0): DocumentNode {
  return { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' };
}

/** A paragraph of plain text; a line feed inside it becomes a line break. */
export function paragraphNode(text: string): DocumentNode {
  const children = text
    .split('\n')
    .flatMap((part, index): DocumentNode[] => [
      ...(index > 0 ? [{ type: 'linebreak', version: 1 }] : []),
      ...(part === '' ? [] : [textNode(part)]),
    ]);
  return {
    type: 'paragraph',
    version: 1,
    children,
    direction: null,
    format: '',
    indent: 0,
    textFormat: 0,
    textStyle: '',
  };
}

/** A document of the given blocks. */
export function documentOf(children: DocumentNode[]): StoredDocument {
  return {
    version: documentVersion,
    root: { type: 'root', version: 1, children, direction: null, format: '', indent: 0 },
  };
}

/** A document of plain text: blank lines part paragraphs. Nothing in the text is read as Markdown. */
export function documentFromPlainText(text: string): StoredDocument {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((part) => part.replace(/^\n+|\n+$/g, ''))
    .filter((part) => part !== '');
  return documentOf((paragraphs.length === 0 ? [''] : paragraphs).map(paragraphNode));
}

/** A document with one empty paragraph. */
export function emptyDocument(): StoredDocument {
  return documentFromPlainText('');
}
