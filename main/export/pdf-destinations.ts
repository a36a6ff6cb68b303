/**
 * On which page each named place of a PDF lies, counted from 1, as Chromium writes them: `/Dests` in the catalog, and a tree
 * of `/Pages` (ISO 32000-1, 7.7.3 and 12.3.2.3). What cannot be read is left out, so a PDF of another maker gives nothing.
 */
export function destinationPages(pdf: Uint8Array): Record<string, number> {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const starts = new Map(
    [...text.matchAll(/\n(\d+) 0 obj\b/g)].map((match) => [match[1] ?? '', match.index]),
  );
  const objectOf = (object: string | undefined): string => {
    const start = starts.get(object ?? '');
    return start === undefined ? '' : text.slice(start, text.indexOf('endobj', start));
  };
  const catalog = /\/Type \/Catalog[\s\S]*?endobj/.exec(text)?.[0] ?? '';
  const numbers = pageNumbers(/\/Pages (\d+) 0 R/.exec(catalog)?.[1], objectOf);
  const dictionary = objectOf(/\/Dests (\d+) 0 R/.exec(catalog)?.[1]);
  const pages: Record<string, number> = {};
  for (const [, name, page] of dictionary.matchAll(/\/([\w-]+) \[(\d+) 0 R/g)) {
    const number = numbers.get(page ?? '');
    if (name !== undefined && number !== undefined) pages[name] = number;
  }
  return pages;
}

/** The numbers of the page objects, in the order of the pages. */
function pageNumbers(
  root: string | undefined,
  objectOf: (object: string | undefined) => string,
): Map<string, number> {
  const found = new Map<string, number>();
  const visit = (object: string, depth: number): void => {
    const kids = /\/Type \/Pages\b[\s\S]*?\/Kids \[([^\]]*)\]/.exec(objectOf(object))?.[1];
    if (kids === undefined || depth > 20) found.set(object, found.size + 1);
    else for (const [, kid] of kids.matchAll(/(\d+) 0 R/g)) if (kid !== undefined) visit(kid, depth + 1);
  };
  if (root !== undefined) visit(root, 0);
  return found;
}
