/** An item of a list with another one before which it goes, or last. */
export interface Placing {
  id: string;
  before: string | null;
}

/** The list with an item placed before another one, or last. An item that is not in the list changes nothing. */
export function placed<T extends { id: string }>(items: readonly T[], { id, before }: Placing): T[] {
  const item = items.find((other) => other.id === id);
  if (!item || before === id) return [...items];
  const rest = items.filter((other) => other !== item);
  const at = rest.findIndex((other) => other.id === before);
  rest.splice(at < 0 ? rest.length : at, 0, item);
  return rest;
}

/** Where an item goes when it is moved by one, up (-1) or down (1); null at the end of the list. */
export function oneStep(items: readonly { id: string }[], id: string, by: -1 | 1): Placing | null {
  const from = items.findIndex((other) => other.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= items.length) return null;
  return { id, before: items[by < 0 ? to : to + 1]?.id ?? null };
}
