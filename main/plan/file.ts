import type { ReadDb } from '#main/database/reader.ts';
import type { Clock } from '#main/ports/clock.ts';
import type { Shell } from '#main/ports/shell.ts';
import { fontCss, paperOf } from '#main/print/index.ts';
import type { Audience } from '#shared/audience/audience.ts';
import { composePlan } from '#shared/plan/compose.ts';
import { renderPlanHtml } from '#shared/plan/html.ts';
import { planJson } from '#shared/plan/json.ts';
import { planMarkdown } from '#shared/plan/markdown.ts';
import type { PlanFormat } from '#shared/plan/plan.ts';
import { planContent } from './read.ts';

export interface PlanFile {
  format: PlanFormat;
  audience: Audience;
  /** A BCP 47 tag; it decides how dates read and which paper is used. */
  locale: string;
  /** Prints; asked only for a PDF. */
  printer: Pick<Shell, 'printToPdf'>;
  clock: Clock;
}

/**
 * The bytes of the plan as a file.
 *
 * @throws WaymarkError `unsupported` for a PDF where there is nothing to print with.
 */
export async function planFile(
  db: ReadDb,
  { format, audience, locale, printer, clock }: PlanFile,
): Promise<Uint8Array> {
  const content = planContent(db, clock);
  switch (format) {
    case 'json':
      return new TextEncoder().encode(planJson(content, audience));
    case 'md':
      return new TextEncoder().encode(planMarkdown(composePlan(content, { audience, locale })));
    case 'pdf': {
      const document = composePlan(content, { audience, locale });
      const html = renderPlanHtml(document, { fontCss: fontCss(JSON.stringify(document)) });
      return await printer.printToPdf(html, {
        title: document.title,
        date: document.made,
        paper: paperOf(locale),
      });
    }
    default:
      return format satisfies never;
  }
}
