import { dateOfDay, dayNumber, noonOf } from '#shared/calendar/dates.ts';
import { escapeHtml } from '#shared/document/html.ts';
import { daysOf, shareOf, ticksOf, type View } from './axis.ts';
import { dependenciesOf, type GoalRow, type Timeline, type TimelineRow } from './rows.ts';

export interface TimelineWording {
  lang: string;
  /** A BCP 47 tag, for the names of months. */
  locale: string;
  today: string;
  /** A calendar date, written out. */
  date: (date: string) => string;
}

/** In the units of the drawing: the names stand on the left, the time on the right. */
const names = 190;
const time = 530;
const head = 24;
const row = 22;
/** So many rows stand on a page of A4 or Letter below the heading. */
const rowsAPage = 36;

/**
 * The timeline on paper: a drawing of lines and letters, a page for each so many rows, with the axis on each. Names that are too
 * long for their place are cut; a list of what has no date ends it.
 *
 * `fontCss` holds the `@font-face` rules with the fonts inside.
 */
export function renderTimelineHtml(
  { rows, undated }: Timeline,
  view: View,
  wording: TimelineWording,
  { fontCss = '' }: { fontCss?: string } = {},
): string {
  const pages = Array.from({ length: Math.max(1, Math.ceil(rows.length / rowsAPage)) }, (_, page) =>
    drawing(rows, page * rowsAPage, view, wording),
  );
  const until = dateOfDay(dayNumber(view.from) + daysOf(view) - 1);
  return `<!doctype html>
<html lang="${escapeHtml(wording.lang)}">
<head>
<meta charset="utf-8">
<title>My timeline</title>
<style>${fontCss}${style}</style>
</head>
<body>
<header><h1>My timeline</h1><p>${escapeHtml(wording.date(view.from))} to ${escapeHtml(wording.date(until))}</p></header>
${rows.length === 0 ? '<p>No goal has a date yet.</p>' : pages.join('\n')}
${undatedHtml(undated)}
</body>
</html>`;
}

function undatedHtml(undated: Timeline['undated']): string {
  if (undated.length === 0) return '';
  const items = undated.map(({ title }) => `<li>${escapeHtml(title)}</li>`).join('\n');
  return `<section><h2>Without a date</h2>\n<ul>\n${items}\n</ul></section>`;
}

function drawing(rows: readonly TimelineRow[], first: number, view: View, wording: TimelineWording): string {
  const shown = rows.slice(first, first + rowsAPage);
  const height = head + shown.length * row + 4;
  const monthly = view.span === 'quarter' || view.span === 'year';
  const named = new Intl.DateTimeFormat(wording.locale, {
    ...(monthly ? { month: 'short' } : {}),
    timeZone: 'UTC',
  });
  const ticks = ticksOf(view).map(({ date, unit }) => {
    const x = place(view, date);
    const label = unit === 'year' ? date.slice(0, 4) : monthly ? named.format(noonOf(date)) : '';
    return `<path d="M${x} ${head - 4} V${height}" stroke="#E6E2D9" stroke-width="${unit === 'year' ? 1.4 : 0.7}"/>${
      label === '' ? '' : `<text x="${x + 2}" y="12" class="axis">${escapeHtml(label)}</text>`
    }`;
  });
  const now = shareOf(view, wording.today);
  const line =
    now < 0 || now > 1
      ? ''
      : `<path d="M${place(view, wording.today)} ${head - 8} V${height}" stroke="#B7791F" stroke-width="1.2"/>`;
  const lines = dependenciesOf(rows)
    .filter(
      ({ from, to }) =>
        from.row >= first &&
        from.row < first + shown.length &&
        to.row >= first &&
        to.row < first + shown.length,
    )
    .map(({ from, to }) => {
      const [x1, x2] = [place(view, from.due), place(view, to.due)];
      const [y1, y2] = [from.row, to.row].map((at) => head + (at - first) * row + row / 2);
      return `<path d="M${x1} ${y1} C${x1 + 14} ${y1} ${x2 - 14} ${y2} ${x2} ${y2}" fill="none" stroke="#5F6964" stroke-width="0.8" clip-path="url(#time)"/>`;
    });
  const parts = shown.map((each, index) => rowSvg(each, head + index * row, view));
  return `<svg class="page" viewBox="0 0 ${names + time} ${height}" role="img" aria-label="Goals and milestones in time">
<defs><clipPath id="time"><rect x="${names}" y="0" width="${time}" height="${height}"/></clipPath></defs>
${ticks.join('')}${line}${lines.join('')}
${parts.join('\n')}
</svg>`;
}

function rowSvg(each: TimelineRow, y: number, view: View): string {
  const middle = y + row / 2;
  if (each.type === 'direction') {
    const until =
      each.until === null || !isInside(view, each.until)
        ? ''
        : `<path d="M${place(view, each.until)} ${y + 3} v${row - 6}" stroke="#1E6B5C" stroke-width="2"/>`;
    return `<text x="0" y="${middle}" class="direction">${escapeHtml(cut(each.name, 34))}</text>${until}`;
  }
  return `<text x="0" y="${middle}" class="${each.status === 'done' ? 'done' : 'goal'}">${escapeHtml(cut(each.title, 36))}</text><g clip-path="url(#time)">${barSvg(each, middle, view)}</g>`;
}

function barSvg({ from, to, due, status, isPaused, marks }: GoalRow, y: number, view: View): string {
  const [x, end] = [place(view, from), place(view, to)];
  const paint =
    status === 'done'
      ? 'fill="#FFFFFF" stroke="#1E6B5C"'
      : isPaused
        ? 'fill="#FFFFFF" stroke="#5F6964" stroke-dasharray="3 2"'
        : status === 'active'
          ? 'fill="#1E6B5C" stroke="#1E6B5C"'
          : 'fill="#CFE3DD" stroke="#1E6B5C"';
  const bar = `<rect x="${x}" y="${y - 5}" width="${Math.max(3, end - x)}" height="10" rx="3" ${paint} stroke-width="0.8"/>`;
  const open = due === null ? `<path d="M${end} ${y} h8" stroke="#1E6B5C" stroke-dasharray="2 2"/>` : '';
  const diamonds = marks.map(
    ({ due: date, isDone }) =>
      `<path d="M${place(view, date)} ${y - 5} l5 5 l-5 5 l-5 -5 z" fill="${isDone ? '#1E6B5C' : '#FFFFFF'}" stroke="#1E2422" stroke-width="0.9"/>`,
  );
  return bar + open + diamonds.join('');
}

function place(view: View, date: string): number {
  return Math.round((names + shareOf(view, date) * time) * 10) / 10;
}

function isInside(view: View, date: string): boolean {
  const share = shareOf(view, date);
  return share >= 0 && share <= 1;
}

function cut(words: string, letters: number): string {
  const all = [...words];
  return all.length <= letters
    ? words
    : `${all
        .slice(0, letters - 1)
        .join('')
        .trimEnd()}…`;
}

/** Sizes are in points, inside the drawing in its units. */
const style = `
:root { --sans: 'Inter', 'Inter Variable', system-ui, sans-serif; --serif: 'Source Serif 4', 'Source Serif 4 Variable', Georgia, serif; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { color: #1E2422; background: #FFFFFF; font: 400 9pt/1.4 var(--sans); overflow-wrap: anywhere;
  -webkit-print-color-adjust: exact; print-color-adjust: exact; }
header { padding-bottom: 6pt; margin-bottom: 8pt; border-bottom: 1.5pt solid #1E6B5C; }
h1 { font: 600 21pt/1.15 var(--serif); letter-spacing: -0.01em; }
header p { margin-top: 2pt; color: #5F6964; }
.page { display: block; width: 100%; break-inside: avoid; }
.page + .page { break-before: page; }
text { font: 400 10.5px var(--sans); fill: #1E2422; dominant-baseline: central; }
.axis { font-size: 9px; fill: #5F6964; }
.direction { font-weight: 600; fill: #1E6B5C; }
.done { fill: #5F6964; }
section { margin-top: 10pt; }
h2 { color: #5F6964; font: 600 9pt/1.4 var(--sans); padding-bottom: 2pt; border-bottom: 0.75pt solid #E6E2D9; }
ul { list-style: none; } li { padding: 2pt 0; }
`;
