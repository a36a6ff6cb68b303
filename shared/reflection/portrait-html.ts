import { escapeHtml } from '#shared/document/html.ts';
import type { Portrait } from './portrait.ts';
import { drawnFrom } from './portrait-of.ts';
import { centerOf, roseSvg } from './rose-svg.ts';

export interface PortraitWording {
  lang: string;
  /** A calendar date, written out. */
  date: (date: string) => string;
  number: (value: number) => string;
}

/**
 * The portrait as one page for paper. Long words are cut off at the end of their lines, so that it stays one page whatever a
 * person wrote; the window and the plan have all of them.
 *
 * `fontCss` holds the `@font-face` rules with the fonts inside.
 */
export function renderPortraitHtml(
  portrait: Portrait,
  { lang, date, number }: PortraitWording,
  { fontCss = '' }: { fontCss?: string } = {},
): string {
  const { lightsUp, drains, evidence, nonNegotiables, weaknesses, skills, roles, directions, petals } =
    portrait;
  const named = ({ name }: { name: string }): Row => ({ name, note: '' });
  const energy = ({ name, times }: { name: string; times: number }): Row => ({ name, note: `${times}×` });
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<title>My portrait</title>
<style>${fontCss}${style}</style>
</head>
<body>
<main>
<header><h1>My portrait</h1><p>${escapeHtml(date(portrait.date))}. ${escapeHtml(drawnFrom(portrait, number))} Lighter marks have no evidence yet.</p></header>
${roseSvg(petals, centerOf(directions[0], 'Me'))}
${directionsHtml(directions)}
<div class="columns">
${listHtml('What lights me up', { shown: lightsUp.shown.map(energy), more: lightsUp.more })}
${listHtml('What drains me', { shown: drains.shown.map(energy), more: drains.more })}
${listHtml('Not negotiable', {
  shown: nonNegotiables.shown.map(({ name, hard, threshold }) => ({
    name,
    note: [hard ? 'hard' : 'soft', threshold].filter(Boolean).join(', '),
  })),
  more: nonNegotiables.more,
})}
${listHtml('What it stands on', {
  shown: evidence.shown.map(({ name, supports, against }) => ({
    name,
    note: [
      supports + against === 0 ? 'no evidence yet' : `${number(supports)} for`,
      against > 0 ? `${number(against)} against` : '',
    ]
      .filter(Boolean)
      .join(', '),
  })),
  more: evidence.more,
})}
${listHtml('Hard for me', { shown: weaknesses.shown.map(named), more: weaknesses.more })}
${listHtml('Skills', { shown: skills.shown.map(named), more: skills.more })}
${listHtml('Roles', { shown: roles.shown.map(named), more: roles.more })}
</div>
</main>
</body>
</html>
`;
}

interface Row {
  name: string;
  note: string;
}

function directionsHtml(directions: readonly string[]): string {
  if (directions.length === 0) return '';
  const items = directions
    .map((words) => `<li><span class="words" dir="auto">${escapeHtml(words)}</span></li>`)
    .join('\n');
  return `<section class="directions"><h2>Where it could lead</h2>\n<ol>\n${items}\n</ol></section>`;
}

/** So many lines of a list have room on the page. */
const linesAtMost = 4;

function listHtml(title: string, all: { shown: readonly Row[]; more: number }): string {
  if (all.shown.length === 0) return '';
  const shown = all.shown.slice(0, linesAtMost);
  const more = all.more + all.shown.length - shown.length;
  const items = shown.map(
    ({ name, note }) =>
      `<li><span class="name" dir="auto">${escapeHtml(name)}</span>${note === '' ? '' : `<span class="note" dir="auto">${escapeHtml(note)}</span>`}</li>`,
  );
  if (more > 0) items.push(`<li class="more">and ${more} more</li>`);
  return `<section><h2>${escapeHtml(title)}</h2>\n<ul>\n${items.join('\n')}\n</ul></section>`;
}

/** Sizes are in points. Every list has a limit and every line is cut, which keeps the whole on one page of A4 or Letter. */
const style = `
:root { --ink: #1E2422; --muted: #5F6964; --line: #E6E2D9; --accent: #1E6B5C;
  --sans: 'Inter', 'Inter Variable', system-ui, sans-serif; --serif: 'Source Serif 4', 'Source Serif 4 Variable', Georgia, serif; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { color: var(--ink); background: #FFFFFF; font: 400 8.75pt/1.35 var(--sans); overflow-wrap: anywhere;
  -webkit-print-color-adjust: exact; print-color-adjust: exact; }
main { max-height: 662pt; overflow: hidden; }
header { padding-bottom: 6pt; border-bottom: 1.5pt solid var(--accent); }
h1 { font: 600 21pt/1.15 var(--serif); letter-spacing: -0.01em; }
header p { margin-top: 2pt; color: var(--muted); font-size: 8.75pt; }
.rose { display: block; width: 387pt; height: 258pt; margin: 2pt auto 0; font: 500 14px/1 var(--sans); }
h2 { color: var(--muted); font: 600 8.5pt/1.4 var(--sans); padding-bottom: 2pt; border-bottom: 0.75pt solid var(--line); }
.directions ol { margin-top: 3pt; list-style: none; counter-reset: place; font: 400 9.5pt/1.35 var(--serif); }
.directions li { display: grid; grid-template-columns: 14pt minmax(0, 1fr); counter-increment: place; padding: 1pt 0; }
.directions li::before { content: counter(place); color: var(--accent); font: 600 8.5pt/1.5 var(--sans); }
.words { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.columns { columns: 3; column-gap: 18pt; margin-top: 7pt; }
.columns section { break-inside: avoid; margin-bottom: 6pt; }
ul { list-style: none; }
ul li { display: flex; justify-content: space-between; gap: 6pt; padding: 1.4pt 0; border-bottom: 0.5pt solid var(--line); }
.name, .note { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.name { flex: 0 1 auto; min-width: 0; }
.note { flex: 0 0 auto; max-width: 50%; color: var(--muted); font-size: 7.75pt; line-height: 1.5; }
.more { color: var(--muted); border: 0; }
`;
