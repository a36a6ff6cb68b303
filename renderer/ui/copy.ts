/**
 * Puts a text on the clipboard, as the answer to a click or a key. It copies as Ctrl/Cmd+C does, since the window grants
 * no permission to write to the clipboard at other times.
 *
 * @returns whether it is there.
 */
export function copyText(text: string): boolean {
  let given = false;
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    given = true;
  };
  document.addEventListener('copy', give, { once: true, capture: true });
  // Deprecated, and the only way to copy that asks for no permission.
  document.execCommand('copy');
  document.removeEventListener('copy', give, { capture: true });
  return given;
}
