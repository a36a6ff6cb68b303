import type { PlanBlock } from './plan.ts';

type Field = { name: string; text: string };

/** A paragraph of plain words. */
export function paragraph(text: string, muted = false): PlanBlock {
  return { type: 'paragraph', text, muted };
}

/** Named fields, without those that say nothing; no block at all when none does. */
export function fields(all: Field[]): PlanBlock[] {
  const filled = all
    .map(({ name, text }) => ({ name, text: text.trim() }))
    .filter((field) => field.text !== '');
  return filled.length === 0 ? [] : [{ type: 'fields', fields: filled }];
}

type Item = Extract<PlanBlock, { type: 'list' }>['items'][number];

/** An item of a list without a box. */
export function item(text: string, note: string): Item {
  return { text, note, done: null };
}

/** A list; no block at all when it is empty. */
export function list(label: string, items: Item[]): PlanBlock[] {
  return items.length === 0 ? [] : [{ type: 'list', label, items }];
}

/** Words without their line breaks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
