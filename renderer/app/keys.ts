/** Whether the machine's main modifier is Cmd. */
export const isMac = navigator.platform.startsWith('Mac');

/** The main modifier as it stands on the keyboard. */
export const modifierName = isMac ? '⌘' : 'Ctrl';

/** Whether the main modifier, and no other but Shift, is held. */
export function hasModifier(event: KeyboardEvent): boolean {
  return (isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey) && !event.altKey;
}
