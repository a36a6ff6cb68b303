import type { DocumentNode, StoredDocument } from '#shared/document/document.ts';

/** What may stand in double braces in a template, and is filled when an entry begins with it. */
export const templateFields = ['date', 'time', 'open goals', 'last mood', 'prompt'] as const;
export type TemplateField = (typeof templateFields)[number];

/** What each field becomes, for the editor of templates. */
export const fieldLabels: Record<TemplateField, string> = {
  date: 'the day of the entry',
  time: 'the time at which it begins',
  'open goals': 'your goals that are active or next, each as a link',
  'last mood': 'the mood that you noted last',
  prompt: 'the prompt of the day',
};

const inBraces = /\{\{([^{}\n]{1,80})\}\}/gu;

/** A stretch of text, or a field in it; `written` is what stands there. */
export interface Piece {
  field: TemplateField | null;
  written: string;
}

/** Cuts a text at its fields. What is in braces and is no field is text like any other. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  const add = (piece: Piece): void => {
    const last = pieces.at(-1);
    if (piece.written === '') return;
    if (last && last.field === null && piece.field === null) last.written += piece.written;
    else pieces.push(piece);
  };
  let end = 0;
  for (const match of text.matchAll(inBraces)) {
    add({ field: null, written: text.slice(end, match.index) });
    add({ field: fieldNamed(match[1] ?? ''), written: match[0] });
    end = match.index + match[0].length;
  }
  add({ field: null, written: text.slice(end) });
  return pieces;
}

/** The field of a name, whatever its case and spaces; null when there is none. */
function fieldNamed(name: string): TemplateField | null {
  const plain = name.trim().replace(/\s+/g, ' ').toLowerCase();
  return templateFields.find((field) => field === plain) ?? null;
}

/** What stands in braces in a title and a text and is no field, each once, as it is written. */
export function unknownFields(title: string, document: StoredDocument): string[] {
  const found = new Set<string>();
  const look = (text: string): void => {
    for (const [written, name = ''] of text.matchAll(inBraces)) {
      if (fieldNamed(name) === null) found.add(written);
    }
  };
  look(title);
  const visit = (node: DocumentNode): void => {
    if (node.type === 'text' && node.text) look(node.text);
    for (const child of node.children ?? []) visit(child);
  };
  visit(document.root);
  return [...found];
}

/** Whether a template has a field somewhere. */
export function usesField(
  { title, document }: { title: string; document: StoredDocument },
  field: TemplateField,
): boolean {
  const has = (text: string): boolean => piecesOf(text).some((piece) => piece.field === field);
  const visit = (node: DocumentNode): boolean =>
    (node.type === 'text' && has(node.text ?? '')) || (node.children ?? []).some(visit);
  return has(title) || visit(document.root);
}
