import type { PrintedPage } from '#main/ports/shell.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';

/** How a printed page is laid out, in the terms that Electron and the DevTools protocol share. */
export interface PrintLayout {
  /** Inches. */
  paper: { width: number; height: number };
  /** Inches. The foot of the page stands in the lower one. */
  margins: { top: number; bottom: number; left: number; right: number };
  headerTemplate: string;
  footerTemplate: string;
}

const papers = { A4: { width: 8.27, height: 11.69 }, Letter: { width: 8.5, height: 11 } } as const;
const side = 0.87;

/** Title on the left, date in the middle, page of pages on the right. Chromium fills in the two numbers. */
export function printLayout({ title, date, paper }: PrintedPage): PrintLayout {
  const foot = [
    `display: flex; width: 100%; box-sizing: border-box; padding: 0 ${side}in;`,
    `font: 400 7.5pt 'Inter Variable', Inter, 'Liberation Sans', Arial, Helvetica, sans-serif; color: #5f6964;`,
  ].join(' ');
  const cell = 'flex: 1; white-space: nowrap; overflow: hidden; text-overflow: ellipsis;';
  return {
    paper: papers[paper],
    margins: { top: 0.79, bottom: 0.87, left: side, right: side },
    headerTemplate: '<span></span>',
    footerTemplate:
      `<div style="${foot}">` +
      `<span style="${cell}">${escaped(title)}</span>` +
      `<span style="${cell} text-align: center">${escaped(date)}</span>` +
      `<span style="${cell} text-align: right"><span class="pageNumber"></span> / <span class="totalPages"></span></span>` +
      `</div>`,
  };
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const makerKey = Buffer.from('/Creator (', 'latin1');
const maker = 'Waymark)';

/**
 * Writes Waymark over the maker that Chromium puts into a PDF, which names the person's system and versions. In place and in
 * the same length, since a PDF is read by offsets; a PDF without that entry is left as it is.
 */
export function nameMaker(pdf: Buffer): Buffer {
  const start = pdf.indexOf(makerKey) + makerKey.length;
  if (start < makerKey.length) return pdf;
  let end = start;
  while (end < pdf.length && pdf[end] !== 0x29) end += pdf[end] === 0x5c ? 2 : 1;
  const room = end + 1 - start;
  if (room >= maker.length && end < pdf.length) pdf.write(maker.padEnd(room), start, 'latin1');
  return pdf;
}

/** What a shell throws when the person stopped the printing. */
export function printingStopped(): WaymarkError {
  return new WaymarkError('cancelled', 'Stopped. Nothing was changed.');
}

/** How long printing may take before it is given up, in ms: long documents take longer. */
export function printPatience(html: string): number {
  return 60_000 + Math.round(html.length / 20);
}
