import { focusWhenDrawn } from '#renderer/ui/focus/keeper.ts';

/** Leads into the text of an entry that was opened by keys, as soon as it is on the page; Escape leads back. */
export function focusTextOf(id: string): void {
  focusWhenDrawn(() =>
    document.querySelector<HTMLElement>(`[data-page="${CSS.escape(id)}"] [contenteditable="true"]`),
  );
}
