import { basename } from 'node:path';
import Papa from 'papaparse';
import type { OpenContext } from '#main/bridge/handlers.ts';
import { todayOf } from '#main/ports/clock.ts';
import { writeTarget } from '#main/ports/write-target.ts';
import { fontCss, paperOf } from '#main/print/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { type ListedStep, listHtml, listRows, listTitle } from '#shared/explore/application-list.ts';
import type { ApplicationFormat } from '#shared/explore/applications.ts';
import { wordingOf } from '#shared/plan/wording.ts';
import { stepsBetween } from './read.ts';

/** What goes into the list. */
interface Wanted {
  format: ApplicationFormat;
  from: string | null;
  to: string | null;
  words: boolean;
}

/**
 * Asks for a target and writes the dated list there. `saved` is the file's name, or null when the person cancelled.
 *
 * @throws WaymarkError `invalid` for a span that ends before it begins; `unsupported` for a PDF where there is nothing to print with.
 */
export async function exportApplications(
  { db, clock, locale, shell }: OpenContext,
  { format, from, to, words }: Wanted,
): Promise<{ saved: string | null }> {
  if (from !== null && to !== null && from > to) {
    throw new WaymarkError('invalid', 'The first day of the list comes after the last one.');
  }
  const made = todayOf(clock);
  const target = await shell.chooseTarget({
    title: 'Save the list of your applications',
    suggestedName: `${listTitle} ${made}.${format}`,
    extension: format,
  });
  if (target === null) return { saved: null };
  const steps = stepsBetween(db, { from, to }).map((step) => (words ? step : { ...step, text: '' }));
  if (format === 'csv') {
    await writeTarget(target, [listCsv(steps)]);
  } else {
    const { date, lang } = wordingOf(locale);
    const span = { from, to, made };
    const pageOf = (fonts: string): string => listHtml(steps, span, { date, lang, fontCss: fonts });
    await writeTarget(
      target,
      await shell.printToPdf(pageOf(fontCss(pageOf(''))), {
        title: listTitle,
        date: date(made),
        paper: paperOf(locale),
      }),
    );
  }
  return { saved: basename(target.path) };
}

/** What a table program takes for a formula: it begins so, with or without space before. */
const formula = /^\s*[=+\-@|\t\r＝＋－＠]/;

/**
 * The list as CSV: UTF-8 with the mark by which Excel knows it, CRLF, fields in quotes where they must be. What would be a formula in a
 * table begins with an apostrophe.
 */
export function listCsv(steps: readonly ListedStep[]): string {
  return `\ufeff${Papa.unparse(listRows(steps), { escapeFormulae: formula, newline: '\r\n' })}\r\n`;
}
