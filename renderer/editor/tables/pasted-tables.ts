/**
 * Tables of web pages and mails are often only a frame for words: those with tables inside them, with a single column or a
 * single cell become their words. What is left are tables of words.
 */
export function settleTables(body: HTMLElement): void {
  for (const table of [...body.querySelectorAll('table')]) {
    if (table.querySelector('table') || isFrame(table)) unwrap(table);
  }
}

function isFrame(table: HTMLTableElement): boolean {
  return [...table.querySelectorAll('tr')].every((row) => row.querySelectorAll('td, th').length < 2);
}

/** Puts what stands in the cells of a table in its place, each cell as a block of its own. */
function unwrap(table: HTMLTableElement): void {
  const own = [...table.querySelectorAll('td, th, caption')].filter(
    (cell) => cell.closest('table') === table,
  );
  table.replaceWith(
    ...own.map((cell) => {
      const block = table.ownerDocument.createElement('div');
      block.append(...cell.childNodes);
      return block;
    }),
  );
}
