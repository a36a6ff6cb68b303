let focus: (() => void) | null = null;

/** Puts the cursor into the search field when it is there already; a new one takes it by itself. */
export function focusSearch(): void {
  focus?.();
}

/** Announces the search field. Returns the way to withdraw. */
export function registerSearchField(take: () => void): () => void {
  focus = take;
  return () => {
    if (focus === take) focus = null;
  };
}
