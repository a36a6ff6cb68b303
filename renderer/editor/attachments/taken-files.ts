/**
 * The files of a clipboard that are what was copied. Office programs put a picture of the words beside the words, and then
 * the words are meant; a picture copied from a page comes with nothing but its own tag.
 */
export function filesToPaste(data: DataTransfer | null): File[] {
  if (!data || data.files.length === 0 || data.types.includes('application/x-lexical-editor')) return [];
  const html = data.getData('text/html');
  if (html === '') return [...data.files];
  const words = html
    .replace(/<(style|script|head|title)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<!--[\s\S]*?-->|<[^>]*>|&nbsp;/g, '')
    .trim();
  return words === '' && data.getData('text/plain').trim() === '' ? [...data.files] : [];
}
