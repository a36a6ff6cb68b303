/**
 * How entries look on white paper and in a browser. Sizes are in points, the unit of print; the colours are those of the
 * window's light theme. The foot of the page comes from whoever prints.
 */
export const journalPrintStyle = `
:root {
  --ink: #1E2422; --muted: #5F6964; --line: #E6E2D9; --accent: #1E6B5C;
  --sans: 'Inter', 'Inter Variable', system-ui, sans-serif;
  --serif: 'Source Serif 4', 'Source Serif 4 Variable', Georgia, serif;
}
* { box-sizing: border-box; margin: 0; padding: 0; }
html {
  color: var(--ink); background: #FFFFFF; font: 400 10.5pt/1.5 var(--serif); overflow-wrap: anywhere;
  -webkit-print-color-adjust: exact; print-color-adjust: exact;
}
@media screen { body { max-width: 40em; margin: 0 auto; padding: 3em 1.5em 6em; font-size: 13pt; } }
p, li, td { orphans: 2; widows: 2; }
a { color: inherit; text-decoration-color: var(--accent); text-decoration-thickness: 0.5pt; text-underline-offset: 2pt; }

header { padding-bottom: 12pt; border-bottom: 1.5pt solid var(--accent); }
h1 { font: 600 26pt/1.15 var(--serif); letter-spacing: -0.01em; }
header p { margin-top: 4pt; color: var(--muted); font: 400 9.5pt/1.4 var(--sans); }

.contents { margin-top: 18pt; font: 400 9.5pt/1.5 var(--sans); }
.contents h2 { margin-bottom: 6pt; }
.contents ul { list-style: none; columns: 1; }
.contents .month { margin-top: 8pt; color: var(--muted); font-weight: 500; font-size: 8.5pt; break-after: avoid; }
.contents .when { flex: 0 0 44pt; white-space: nowrap; color: var(--muted); font-variant-numeric: tabular-nums; }
.contents a { display: flex; gap: 10pt; padding: 1pt 0; text-decoration: none; }
.contents .title { flex: 1; }
.contents .page { color: var(--muted); font-variant-numeric: tabular-nums; }

.day { margin-top: 24pt; }
@media print { .contents + .day { margin-top: 0; break-before: page; } }
h2 { color: var(--accent); font: 600 13pt/1.25 var(--sans); letter-spacing: -0.01em; break-after: avoid; }
article { margin-top: 12pt; padding-top: 10pt; border-top: 0.75pt solid var(--line); }
h2 + article { margin-top: 7pt; padding-top: 0; border-top: 0; }
h3 { font: 600 15pt/1.3 var(--serif); break-after: avoid; }
h3.untitled { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.about { margin-top: 3pt; color: var(--muted); font: 400 8.5pt/1.45 var(--sans); break-after: avoid; }
.text { margin-top: 7pt; }
.text > * + * { margin-top: 6pt; }
.text h4, .text h5, .text h6 { margin-top: 11pt; font: 600 12pt/1.3 var(--serif); break-after: avoid; }
.text h5 { font-size: 11pt; }
.text h6 { font-size: 10.5pt; font-style: italic; }
article > .prompt { margin-top: 7pt; font-style: italic; break-after: avoid; }
blockquote { padding-inline-start: 11pt; border-inline-start: 2pt solid var(--line); color: var(--muted); }
.text ul, .text ol { padding-inline-start: 17pt; }
.text li + li { margin-top: 2pt; }
.text li.nest { list-style: none; }
.text ul.check { padding-inline-start: 2pt; list-style: none; }
code { font: 0.88em/1.4 ui-monospace, 'Liberation Mono', monospace; }
pre { padding: 7pt 9pt; background: #F4F1EA; border-radius: 4pt; white-space: pre-wrap; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 4pt 6pt; border: 0.75pt solid var(--line); text-align: start; vertical-align: top; }
th { font-weight: 600; background: #F4F1EA; }
tr { break-inside: avoid; }
hr { border: 0; border-top: 0.75pt solid var(--line); }
figure { break-inside: avoid; }
img { display: block; width: auto; height: auto; max-width: 100%; max-height: 190mm; margin: 3pt 0; border-radius: 3pt; }
figure.small img { max-width: 40%; }
figure.medium img { max-width: 66%; }
.file { color: var(--muted); font: 400 9pt/1.45 var(--sans); }
.tag, .mention { color: var(--accent); }

.new-page-day .day { break-before: page; margin-top: 0; }
.new-page-entry article { break-before: page; margin-top: 0; border-top: 0; padding-top: 0; }
.new-page-entry .day > article:first-of-type { break-before: auto; margin-top: 10pt; }
.new-page-entry .day { break-before: page; margin-top: 0; }
`;
