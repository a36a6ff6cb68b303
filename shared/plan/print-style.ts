/**
 * How the plan looks on white paper. Sizes are in points, the unit of print; the colours are those of the window's
 * light theme with the raised white as the ground. Page size and the foot of the page come from whoever prints.
 */
export const printStyle = `
:root {
  --ink: #1E2422; --muted: #5F6964; --line: #E6E2D9; --accent: #1E6B5C; --tint: #F3F1EB;
  --sans: 'Inter Variable', 'Inter', system-ui, sans-serif;
  --serif: 'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif;
}
* { box-sizing: border-box; margin: 0; padding: 0; }
html {
  color: var(--ink); background: #FFFFFF; font: 10.5pt/1.5 var(--serif);
  font-optical-sizing: auto; hyphens: manual; overflow-wrap: anywhere;
  -webkit-print-color-adjust: exact; print-color-adjust: exact;
}
main { max-width: 42em; margin: 0 auto; }

header { margin-bottom: 22pt; padding-bottom: 10pt; border-bottom: 1.5pt solid var(--accent); }
h1 { font: 600 27pt/1.15 var(--serif); letter-spacing: -0.01em; }
header p { margin-top: 3pt; color: var(--muted); font: 9.5pt/1.4 var(--sans); }

h2 { font: 650 14.5pt/1.25 var(--sans); color: var(--accent); letter-spacing: -0.01em; }
section { margin-top: 24pt; }
section > .about { margin-top: 1pt; color: var(--muted); font: 9pt/1.45 var(--sans); }
h2, h2 + .about { break-after: avoid; }

article { margin-top: 12pt; padding-top: 11pt; border-top: 0.75pt solid var(--line); break-inside: avoid; }
article.long { break-inside: auto; }
h3 { font: 600 13pt/1.3 var(--serif); break-after: avoid; }
article > * + * { margin-top: 6pt; }
p { orphans: 3; widows: 3; }
.words { white-space: pre-line; }

.progress { display: flex; align-items: center; gap: 9pt; break-before: avoid; break-after: avoid; }
.bar { flex: 0 0 118pt; height: 4.5pt; border-radius: 3pt; background: var(--line); overflow: hidden; }
.bar span { display: block; height: 100%; border-radius: 3pt; background: var(--accent); }
.progress .text { color: var(--muted); font: 9pt/1.4 var(--sans); font-variant-numeric: tabular-nums; }

dl { display: grid; grid-template-columns: 74pt 1fr; column-gap: 12pt; row-gap: 4pt; }
dt, .label { color: var(--muted); font: 550 8.5pt/1.5 var(--sans); }
dt { padding-top: 1.5pt; }

.labelled { display: grid; grid-template-columns: 74pt 1fr; column-gap: 12pt; }
.labelled .label { padding-top: 1.5pt; }
ul { list-style: none; }
li { position: relative; padding-left: 15pt; break-inside: avoid; }
li + li { margin-top: 3pt; }
li::before { content: ''; position: absolute; left: 3pt; top: 0.62em; width: 3.5pt; height: 3.5pt; border-radius: 50%; background: var(--accent); }
li.box::before { content: none; }
li svg { position: absolute; left: 0; top: 0.29em; width: 9pt; height: 9pt; }
.note { color: var(--muted); font: 9pt/1.4 var(--sans); font-variant-numeric: tabular-nums; }
.note::before { content: '\\00a0\\00a0'; }
`;
