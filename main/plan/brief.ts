import { basename } from 'node:path';
import { prepared } from '#main/database/prepared.ts';
import { inSnapshot, type ReadDb } from '#main/database/reader.ts';
import { readMentoring } from '#main/people/touch/index.ts';
import { type Clock, todayOf } from '#main/ports/clock.ts';
import type { CoreShell } from '#main/ports/core-shell.ts';
import type { Shell } from '#main/ports/shell.ts';
import { writeTarget } from '#main/ports/write-target.ts';
import { fontCss, paperOf } from '#main/print/index.ts';
import { dateOnWall } from '#shared/calendar/wall.ts';
import { type BriefContent, type BriefFormat, type BriefSection, composeBrief } from '#shared/plan/brief.ts';
import { shortest } from '#shared/plan/brief-length.ts';
import { renderPlanHtml } from '#shared/plan/html.ts';
import { planMarkdown } from '#shared/plan/markdown.ts';
import { planContent } from './read.ts';

/** Everything that a brief for somebody is made from, as of one moment. @throws WaymarkError `not-found`. */
export function briefContent(db: ReadDb, clock: Clock, person: string): BriefContent {
  return inSnapshot(db, () => {
    const { lastTalk, ...facts } = readMentoring(db, person, todayOf(clock));
    const name = prepared<[string], string>(db, 'SELECT name FROM people WHERE id = ?').pluck().get(person);
    return {
      name: name ?? '',
      plan: planContent(db, clock),
      facts,
      talked: lastTalk !== null,
      asks: asksOf(db, person),
      promised: promisedTo(db, person, facts.since),
    };
  });
}

/** What is kept to ask somebody, with the goals that the entry it stands in names or was tied to. */
function asksOf(db: ReadDb, person: string): BriefContent['asks'] {
  return prepared<[string], { text: string; goals: string | null }>(
    db,
    `SELECT asks.text, group_concat(goals.id, ' ') AS goals FROM asks
     LEFT JOIN links ON links.from_kind = 'entry' AND links.from_id = asks.entry AND links.to_kind = 'goal'
     LEFT JOIN goals ON goals.id = links.to_id AND goals.trashed_at IS NULL
     WHERE asks.person = ? AND asks.asked_on IS NULL AND asks.trashed_at IS NULL
     GROUP BY asks.id ORDER BY asks.created_at, asks.id`,
  )
    .all(person)
    .map(({ text, goals }) => ({ text, goals: goals?.split(' ') ?? [] }));
}

/** What the person promised somebody: what was done since a day, then what is open. */
function promisedTo(db: ReadDb, person: string, since: string): BriefContent['promised'] {
  return prepared<
    [string],
    { text: string; day: string | null; done_on: string | null; done_at: string | null }
  >(
    db,
    `SELECT promises.text, coalesce(steps.due, promises.due) AS day, steps.done_at,
       CASE WHEN steps.id IS NULL THEN promises.done_on END AS done_on
     FROM promises LEFT JOIN steps ON steps.id = promises.step AND steps.trashed_at IS NULL
     WHERE promises.person = ? AND promises.by = 'me' AND promises.trashed_at IS NULL
     ORDER BY day IS NULL, day, promises.created_at, promises.id`,
  )
    .all(person)
    .map(({ text, day, done_on: on, done_at: at }) => ({
      text,
      due: day,
      doneOn: at === null ? on : dateOnWall(new Date(at)),
    }))
    .filter(({ doneOn }) => doneOn === null || doneOn > since)
    .sort((one, other) => Number(one.doneOn === null) - Number(other.doneOn === null));
}

interface WantedBrief {
  person: string;
  leftOut: readonly BriefSection[];
  locale: string;
}

/** A brief for somebody as the window shows it. @throws WaymarkError `not-found`. */
export function readBrief(db: ReadDb, clock: Clock, { person, ...wanted }: WantedBrief) {
  const { document, sections } = composeBrief(briefContent(db, clock, person), wanted);
  return { document, sections };
}

/**
 * The bytes of a brief as a file, of a PDF no more than two pages: where a printer needs more, it says less.
 *
 * @throws WaymarkError `not-found`; `unsupported` for a PDF where there is nothing to print with.
 */
export async function briefFile(
  db: ReadDb,
  clock: Clock,
  {
    person,
    format,
    printer,
    ...wanted
  }: WantedBrief & { format: BriefFormat; printer: Pick<Shell, 'printToPdf'> },
): Promise<Uint8Array> {
  const content = briefContent(db, clock, person);
  let brief = composeBrief(content, wanted);
  if (format === 'md') return new TextEncoder().encode(planMarkdown(brief.document));
  for (;;) {
    const { document, level } = brief;
    const html = renderPlanHtml(document, { fontCss: fontCss(JSON.stringify(document)) });
    const page = { title: document.title, date: document.made, paper: paperOf(wanted.locale) };
    const bytes = await printer.printToPdf(html, page);
    if (level === shortest || pagesOf(bytes) <= 2) return bytes;
    brief = composeBrief(content, { ...wanted, level: level + 1 });
  }
}

/** How many pages a printed PDF has. */
function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b(?!s)/g)?.length ?? 1
  );
}

/** Asks where to, and writes a brief there. @returns the file's name; null when the person cancelled. */
export async function exportBrief(
  { db, clock, shell, locale }: { db: ReadDb; clock: Clock; shell: CoreShell; locale: string },
  { person, leftOut, format }: { person: string; leftOut: readonly BriefSection[]; format: BriefFormat },
): Promise<{ saved: string | null }> {
  const target = await shell.chooseTarget({
    title: 'Save the brief',
    suggestedName: `Brief ${todayOf(clock)}.${format}`,
    extension: format,
  });
  if (target === null) return { saved: null };
  await writeTarget(target, await briefFile(db, clock, { person, leftOut, format, locale, printer: shell }));
  return { saved: basename(target.path) };
}
