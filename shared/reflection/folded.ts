/** A name without case, accents and surplus spaces, for finding two that are the same to a person. */
export function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** As {@link folded}, for many names of which most come again and again. */
export function foldedOnce(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const found = known.get(name) ?? folded(name);
    known.set(name, found);
    return found;
  };
}
