import { dateNode, listNode, mentionNode } from '#shared/document/blocks.ts';
import { type DocumentNode, type StoredDocument, textNode } from '#shared/document/document.ts';
import { piecesOf } from './fields.ts';

/** What the fields of a template become. */
export interface FieldValues {
  /** The day of the entry, and how it is said; null for a page without a day. */
  day: { date: string; words: string } | null;
  time: string;
  goals: readonly { id: string; title: string }[];
  /** The mood that was noted last, in words. */
  mood: string;
  /** The words of the prompt of the day. */
  prompt: string;
}

/** What is said where there is nothing to say. */
const nothing = { goals: 'No open goals yet', mood: 'no mood noted yet', prompt: '' };

/**
 * A template with its fields filled: days and goals become what they are in any text. A line that holds the open goals and
 * nothing else becomes one line a goal. What is in braces and is no field stays as it is written.
 */
export function filledTemplate(
  { title, document }: { title: string; document: StoredDocument },
  values: FieldValues,
): { title: string; document: StoredDocument } {
  return {
    title: filledText(title, values),
    document: {
      ...document,
      root: {
        ...document.root,
        children: (document.root.children ?? []).flatMap((node) => filled(node, values)),
      },
    },
  };
}

function filled(node: DocumentNode, values: FieldValues): DocumentNode[] {
  if (node.type === 'text') return filledLine(node, values);
  if (node.type === 'paragraph' && isOnlyGoals(node)) {
    if (values.goals.length > 0) return [listNode('bullet', goalLines(values))];
  }
  if (node.children === undefined) return [node];
  if (node.type !== 'list') {
    return [{ ...node, children: node.children.flatMap((child) => filled(child, values)) }];
  }
  const items = node.children.flatMap((item) =>
    isOnlyGoals(item) && values.goals.length > 0
      ? goalLines(values).map((line) => ({ ...item, children: line }))
      : filled(item, values),
  );
  return [{ ...node, children: items.map((item, place) => ({ ...item, value: place + 1 })) }];
}

function goalLines({ goals }: FieldValues): DocumentNode[][] {
  return goals.map(({ id, title }) => [mentionNode('goal', id, title)]);
}

function isOnlyGoals({ children = [] }: DocumentNode): boolean {
  const [only, ...others] = children;
  if (only?.type !== 'text' || others.length > 0) return false;
  const pieces = piecesOf((only.text ?? '').trim());
  return pieces.length === 1 && pieces[0]?.field === 'open goals';
}

/** A text node with fields in it becomes several. */
function filledLine(node: DocumentNode, values: FieldValues): DocumentNode[] {
  const pieces = piecesOf(node.text ?? '');
  if (pieces.every(({ field }) => field === null)) return [node];
  const format = typeof node.format === 'number' ? node.format : 0;
  const words = (text: string): DocumentNode[] => (text === '' ? [] : [{ ...node, text }]);
  return pieces.flatMap(({ field, written }) => {
    if (field === 'date' && values.day) return [dateNode(values.day.date, values.day.words, format)];
    if (field === 'open goals' && values.goals.length > 0) {
      return values.goals.flatMap(({ id, title }, place) => [
        ...(place === 0 ? [] : [textNode(', ', format)]),
        mentionNode('goal', id, title, format),
      ]);
    }
    return words(field === null ? written : filledText(written, values));
  });
}

/** A line of plain words with its fields filled. */
function filledText(text: string, { day, time, goals, mood, prompt }: FieldValues): string {
  return piecesOf(text)
    .map(({ field, written }) => {
      switch (field) {
        case null:
          return written;
        case 'date':
          return day?.words ?? '';
        case 'time':
          return time;
        case 'open goals':
          return goals.map(({ title }) => title).join(', ') || nothing.goals;
        case 'last mood':
          return mood || nothing.mood;
        case 'prompt':
          return prompt || nothing.prompt;
      }
      return written;
    })
    .join('');
}
