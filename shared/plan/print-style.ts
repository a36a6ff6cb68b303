/**
 * How the plan looks on white paper. Sizes are in points, the unit of print; the colours are those of the window's
 * light theme with the raised white as the ground. Page size and the foot of the page come from whoever prints. A rule
 * against a break on a last child would reach out of its card, so a lone child has none.
 */
export const printStyle = `
:root {
  --ink: #1E2422; --muted: #5F6964; --line: #E6E2D9; --accent: #1E6B5C;
  --sans: 'Inter', 'Inter Variable', system-ui, sans-serif;
  --serif: 'Source Serif 4', 'Source Serif 4 Variable', Georgia, serif;
  --names: 68pt; --gap: 14pt;
}
* { box-sizing: border-box; margin: 0; padding: 0; }
html {
  color: var(--ink); background: #FFFFFF; font: 400 10.5pt/1.45 var(--serif); overflow-wrap: anywhere;
  -webkit-print-color-adjust: exact; print-color-adjust: exact;
}
p, td, li { orphans: 2; widows: 2; }
.words { white-space: pre-line; text-wrap: pretty; unicode-bidi: plaintext; }

header { padding-bottom: 12pt; border-bottom: 1.5pt solid var(--accent); }
h1 { font: 600 26pt/1.15 var(--serif); letter-spacing: -0.01em; }
header p { margin-top: 4pt; color: var(--muted); font: 400 9.5pt/1.4 var(--sans); }

section { margin-top: 22pt; }
h2 { font: 600 14pt/1.25 var(--sans); color: var(--accent); letter-spacing: -0.01em; }
.about { margin-top: 2pt; color: var(--muted); font: 400 9pt/1.45 var(--sans); }
h2, .about { break-after: avoid; }

article { margin-top: 12pt; padding-top: 10pt; border-top: 0.75pt solid var(--line); }
article.short { break-inside: avoid; }
h3 { font: 600 12.5pt/1.3 var(--serif); break-after: avoid; }
h3 ~ * { margin-top: 6pt; }
article > .words { margin-left: calc(var(--names) + var(--gap)); }

table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th { width: calc(var(--names) + var(--gap)); padding: 1.5pt var(--gap) 0 0; text-align: start; vertical-align: top; color: var(--muted); font: 500 8.5pt/1.55 var(--sans); }
td { padding: 0; vertical-align: top; }
tr + tr > * { padding-top: 5pt; }
tr + tr > th { padding-top: 6.5pt; }
tr { break-inside: avoid; }
tr.tall { break-inside: auto; }
tr:first-child:not(:last-child) { break-after: avoid; }

.progress { display: flex; align-items: center; gap: 9pt; }
.bar { flex: 0 0 112pt; height: 4.5pt; border-radius: 3pt; background: var(--line); overflow: hidden; }
.bar span { display: block; height: 100%; border-radius: 3pt; background: var(--accent); }

.progress .text, .note { color: var(--muted); font: 400 8.75pt/1.5 var(--sans); font-variant-numeric: tabular-nums; }
.rose { display: block; width: 432pt; height: 288pt; max-width: 100%; margin: 4pt auto 10pt; font: 500 14px/1 var(--sans); break-inside: avoid; }
ul { list-style: none; }
li { position: relative; padding-left: 15pt; break-inside: avoid; }
li + li { margin-top: 3.5pt; }
li::before { content: ''; position: absolute; left: 2pt; top: 0.6em; width: 3.5pt; height: 3.5pt; border-radius: 50%; background: var(--accent); }
li.box::before { content: none; }
li svg { position: absolute; left: 0; top: 0.3em; width: 9pt; height: 9pt; }
li.box .note { margin-left: 5pt; }
li:not(.box) .words + .note { display: block; }
li:first-child:not(:last-child) { break-after: avoid; }
li:last-child:not(:first-child) { break-before: avoid; }
`;
