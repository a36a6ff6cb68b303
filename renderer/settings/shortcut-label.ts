/** A shortcut as the keys of the platform are called. */
export function shortcutLabel(accelerator: string, platform: string): string {
  const isMac = platform === 'darwin';
  const names: Record<string, string> = isMac
    ? { CommandOrControl: '⌘', Alt: '⌥', Shift: '⇧', Super: '⌃' }
    : { CommandOrControl: 'Ctrl', Super: platform === 'win32' ? 'Win' : 'Super' };
  return accelerator
    .split('+')
    .map((key) => names[key] ?? key)
    .join(isMac ? ' ' : '+');
}

/** The accelerator for keys that are pressed; null while only modifiers are, or when the keys cannot be a shortcut. */
export function acceleratorOf(
  event: Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  platform: string,
): string | null {
  const isMac = platform === 'darwin';
  const main = isMac ? event.metaKey : event.ctrlKey;
  const other = isMac ? event.ctrlKey : event.metaKey;
  const key =
    /^Key([A-Z])$/.exec(event.code)?.[1] ??
    /^Digit(\d)$/.exec(event.code)?.[1] ??
    /^(F\d{1,2}|Space)$/.exec(event.code)?.[1];
  if (key === undefined || !(main || other || event.altKey)) return null;
  return [
    ...(main ? ['CommandOrControl'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(event.shiftKey ? ['Shift'] : []),
    ...(other ? ['Super'] : []),
    key,
  ].join('+');
}
