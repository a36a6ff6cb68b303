/** An address that may be linked to, completed where people leave out its beginning; null for anything else. */
export function linkAddress(typed: string): string | null {
  const trimmed = typed.trim();
  if (trimmed === '' || /\s/.test(trimmed)) return null;
  const completed = /^[a-z][a-z0-9+.-]*:/i.test(trimmed)
    ? trimmed
    : /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(trimmed)
      ? `mailto:${trimmed}`
      : /^[^\s/]+\.[^\s/]{2,}/.test(trimmed)
        ? `https://${trimmed}`
        : trimmed;
  return URL.canParse(completed) && /^(https?|mailto):/i.test(completed) ? completed : null;
}
