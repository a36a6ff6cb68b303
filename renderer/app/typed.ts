/** Whether keys that are pressed there are typed. */
export function isTyping(target: EventTarget | null): target is HTMLElement {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName)) &&
    !(target instanceof HTMLInputElement && /^(checkbox|radio|button|range)$/.test(target.type))
  );
}

/** Fields in which something was typed since they got the focus, so that the browser may have a step to undo in them. */
const written = new WeakSet<EventTarget>();
let undoneAt = 0;

/** Remembers in which fields something was typed. Returns the way to stop. */
export function followFields(page: Document): () => void {
  const typed = (event: Event): void => {
    if (!(event instanceof InputEvent) || event.target === null) return;
    written.add(event.target);
    if (event.inputType === 'historyUndo' || event.inputType === 'historyRedo') undoneAt += 1;
  };
  page.addEventListener('input', typed, true);
  return () => page.removeEventListener('input', typed, true);
}

/** Whether an undo is the field's own: always in a text with an editor, and in a field that was written in. */
export function hasOwnUndo(target: EventTarget | null): boolean {
  if (!isTyping(target)) return false;
  return target.isContentEditable || written.has(target);
}

/**
 * Lets the browser undo in a field. What was typed there may be undone already; then `otherwise` is done, and the field counts as
 * one that nothing was typed in.
 */
export function afterOwnUndo(target: EventTarget, otherwise: () => void): void {
  if (target instanceof HTMLElement && target.isContentEditable) return;
  const before = undoneAt;
  setTimeout(() => {
    if (undoneAt !== before) return;
    written.delete(target);
    otherwise();
  });
}
