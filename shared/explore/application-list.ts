import { escapeHtml } from '#shared/document/html.ts';
import { outcomeNames, stepNames } from './application-words.ts';
import type { ApplicationOutcome, StepSort } from './applications.ts';

/** A step with what it belongs to, as the dated list shows it. */
export interface ListedStep {
  on: string;
  sort: StepSort;
  text: string;
  employer: string;
  role: string;
  outcome: ApplicationOutcome;
}

/** What the list is of: a span of days, both included, null for no bound; and the day on which it is made. */
export interface ListSpan {
  from: string | null;
  to: string | null;
  made: string;
}

/**
 * The rows of the dated list for a program: a head and a row for each step, with calendar dates as `YYYY-MM-DD`. Nothing is counted
 * in it, as {@link applicationsApi} says why.
 */
export function listRows(steps: readonly ListedStep[]): string[][] {
  return [
    ['date', 'employer', 'role', 'what', 'words', 'result'],
    ...steps.map(({ on, employer, role, sort, text, outcome }) => [
      on,
      employer,
      role,
      stepNames[sort],
      text.trim(),
      outcomeNames[outcome],
    ]),
  ];
}

/**
 * The dated list as one page for print, as proof of what was done: every step with its day, employer, role, what it was and how the
 * application stands.
 *
 * @param date writes a calendar date in the person's locale.
 */
export function listHtml(
  steps: readonly ListedStep[],
  span: ListSpan,
  { date, lang, fontCss = '' }: { date: (day: string) => string; lang: string; fontCss?: string },
): string {
  const rows = steps.map(
    ({ on, employer, role, sort, text, outcome }) => `<tr>
<td class="date">${escapeHtml(date(on))}</td>
<td>${escapeHtml(employer)}</td>
<td>${escapeHtml(role)}</td>
<td>${escapeHtml(stepNames[sort])}${text.trim() === '' ? '' : `<p>${escapeHtml(text.trim())}</p>`}</td>
<td>${escapeHtml(outcomeNames[outcome])}</td>
</tr>`,
  );
  const table = `<table>
<thead><tr><th scope="col">Date</th><th scope="col">Employer</th><th scope="col">Role</th><th scope="col">What</th><th scope="col">Result</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<title>${listTitle}</title>
<style>${fontCss}${style}</style>
</head>
<body>
<main>
<header><h1>${listTitle}</h1><p>${escapeHtml(spanText(span, date))}</p></header>
${steps.length === 0 ? '<p class="nothing">Nothing was written down for these days.</p>' : table}
</main>
</body>
</html>
`;
}

export const listTitle = 'My applications';

/** Which days the list is of, in words. */
function spanText({ from, to, made }: ListSpan, date: (day: string) => string): string {
  if (from !== null && to !== null) return `${date(from)} to ${date(to)}`;
  if (from !== null) return `From ${date(from)}`;
  return `Up to ${date(to ?? made)}`;
}

/** On white paper; sizes in points, the unit of print. */
const style = `
* { box-sizing: border-box; margin: 0; padding: 0; }
html {
  color: #1E2422; background: #FFFFFF; font: 400 9pt/1.45 'Inter', 'Inter Variable', system-ui, sans-serif;
  overflow-wrap: anywhere; -webkit-print-color-adjust: exact; print-color-adjust: exact;
}
header { padding-bottom: 10pt; border-bottom: 1.5pt solid #1E6B5C; }
h1 { font: 600 22pt/1.2 'Source Serif 4', 'Source Serif 4 Variable', Georgia, serif; letter-spacing: -0.01em; }
header p, .nothing { margin-top: 4pt; color: #5F6964; }
table { width: 100%; margin-top: 10pt; border-collapse: collapse; table-layout: fixed; }
th { padding: 4pt 8pt 4pt 0; color: #5F6964; font-weight: 500; font-size: 8pt; text-align: start; border-bottom: 0.75pt solid #E6E2D9; }
td { padding: 5pt 8pt 5pt 0; vertical-align: top; border-bottom: 0.75pt solid #E6E2D9; }
td p { margin-top: 1pt; color: #5F6964; white-space: pre-line; unicode-bidi: plaintext; }
th:first-child { width: 21%; }
th:last-child { width: 19%; }
.date { font-variant-numeric: tabular-nums; }
tr { break-inside: avoid; }
`;
