import type { KeyboardEvent } from 'react';

/** What the arrow keys go through in a toolbar. */
export function controlsOf(row: Element | null): HTMLElement[] {
  return [...(row?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? [])];
}

/** The arrow keys go through a toolbar. */
export function moveInToolbar(event: KeyboardEvent, row: Element | null): void {
  const controls = controlsOf(row);
  const place = controls.indexOf(event.target as HTMLElement);
  const next =
    controls[place + (event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : Number.NaN)];
  if (place < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
