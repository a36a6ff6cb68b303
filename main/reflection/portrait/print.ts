import { basename } from 'node:path';
import type { OpenContext } from '#main/bridge/handlers.ts';
import { todayOf } from '#main/ports/clock.ts';
import { writeTarget } from '#main/ports/write-target.ts';
import { fontCss, paperOf } from '#main/print/index.ts';
import { wordingOf } from '#shared/plan/wording.ts';
import { renderPortraitHtml } from '#shared/reflection/portrait-html.ts';
import { portraitOf } from '#shared/reflection/portrait-of.ts';
import { readFacts } from './facts.ts';

/**
 * Asks for a target and writes the portrait there as one page. `saved` is the file's name, or null when the person cancelled.
 *
 * @throws WaymarkError `unsupported` where there is nothing to print with.
 */
export async function printPortrait({
  db,
  clock,
  locale,
  shell,
}: OpenContext): Promise<{ saved: string | null }> {
  const target = await shell.chooseTarget({
    title: 'Save the portrait',
    suggestedName: `My portrait ${todayOf(clock)}.pdf`,
    extension: 'pdf',
  });
  if (target === null) return { saved: null };
  const portrait = portraitOf(readFacts(db, clock));
  const wording = wordingOf(locale);
  const html = renderPortraitHtml(portrait, wording, { fontCss: fontCss(JSON.stringify(portrait)) });
  const date = wording.date(portrait.date);
  await writeTarget(
    target,
    await shell.printToPdf(html, { title: 'My portrait', date, paper: paperOf(locale) }),
  );
  return { saved: basename(target.path) };
}
