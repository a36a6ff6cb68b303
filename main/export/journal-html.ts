import type { ReadDb } from '#main/database/reader.ts';
import { listJournals, promptAbove } from '#main/journal/index.ts';
import { noonOf } from '#shared/calendar/dates.ts';
import type { StoredDocument } from '#shared/document/document.ts';
import { documentHtml, escapeHtml, type PlacedPicture } from '#shared/document/html.ts';
import { plainText } from '#shared/document/plain-text.ts';
import type { Entry } from '#shared/journal/journal.ts';
import { energyLabels, moodLabels } from '#shared/journal/labels.ts';
import type { JournalLayout, JournalSelection } from '#shared/transfer/transfer.ts';
import { journalPrintStyle } from './journal-style.ts';
import { selectedEntries } from './selection.ts';

export interface JournalPage {
  title: string;
  /** The day on which it is made, in words. */
  made: string;
  /** A BCP 47 tag, for how days are said. */
  locale: string;
  layout: JournalLayout;
  /** Where a picture lies; null for one that cannot be shown. */
  pictureAt: (attachment: string) => PlacedPicture | null;
  /** `@font-face` rules for the characters of a text. */
  fontCss: (characters: string) => string;
  /** On which page of paper an entry begins, by its id; null while unknown. */
  pageOf: ((entry: string) => number | null) | null;
}

/** What the contents say of an entry. */
interface Head {
  id: string;
  title: string;
  date: string | null;
}

/**
 * Entries as one web page for print or to keep: contents, a heading a day, the entries below with their pictures, and
 * links that lead from the contents and from mentions to the entries. It comes in pieces, an entry at a time.
 */
export function* journalHtml(
  db: ReadDb,
  selection: JournalSelection,
  page: JournalPage,
  progress: (done: number, total: number | null) => void,
): Iterable<string> {
  const { title, made, locale, layout } = page;
  const day = wordsOf(locale, longDay);
  const { heads, characters } = headsOf(db, selection);
  const journals = new Map(listJournals(db).map(({ id, name }) => [id, name]));
  const inside = new Set(heads.map(({ id }) => id));
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${page.fontCss(`${characters}${title}${made}${journalWords}`)}${journalPrintStyle}</style>
</head>
<body class="new-page-${layout.newPage}">
<main>
<header><h1>${escapeHtml(title)}</h1><p>${escapeHtml(aboutSelection(heads, day, made))}</p></header>
`;
  if (layout.contents && heads.length > 1) yield contentsHtml(heads, locale, page.pageOf);
  let date: string | null | undefined;
  let done = 0;
  for (const entry of selectedEntries(db, selection)) {
    if (entry.date !== date) {
      if (date !== undefined) yield '</section>\n';
      date = entry.date;
      yield `<section class="day">\n<h2>${escapeHtml(date === null ? withoutDay : day(date))}</h2>\n`;
    }
    yield entryHtml(entry, {
      ...page,
      inside,
      prompt: promptAbove(db, entry),
      journal: journals.size > 1 ? journals.get(entry.journal) : undefined,
    });
    done += 1;
    progress(done, heads.length);
  }
  if (date !== undefined) yield '</section>\n';
  yield '</main>\n</body>\n</html>\n';
}

const withoutDay = 'Pages';
const untitled = 'Without a title';
/** The words of the page itself, for choosing fonts. */
const journalWords = `${withoutDay} ${untitled} Contents Mood Energy ${moodLabels.join(' ')} ${energyLabels.join(' ')} 0123456789·–☑☐`;

/** What stands for a title that is missing. */
function firstWords(document: StoredDocument): string {
  const words = plainText(document).slice(0, 200).replace(/\s+/g, ' ').trim();
  return words.length > 60 ? `${words.slice(0, 60).replace(/\s\S*$/, '')}…` : words || untitled;
}

/** What the contents need, and every character that occurs, in one walk. */
function headsOf(db: ReadDb, selection: JournalSelection): { heads: Head[]; characters: string } {
  const heads: Head[] = [];
  const characters = new Set<string>();
  for (const entry of selectedEntries(db, selection)) {
    const { id, title, date, document, tags, place, moodWords: mood, energyWords: energy } = entry;
    const prompt = promptAbove(db, entry) ?? '';
    heads.push({ id, title: title.trim() || firstWords(document), date });
    for (const text of [title, place, mood, energy, prompt, ...tags, JSON.stringify(document.root)]) {
      for (const character of text) characters.add(character);
    }
  }
  return { heads, characters: [...characters].join('') };
}

function aboutSelection(heads: readonly Head[], day: (date: string) => string, made: string): string {
  const dates = heads.flatMap(({ date }) => date ?? []);
  const [first] = dates;
  const last = dates.at(-1);
  const span =
    first === undefined || last === undefined
      ? ''
      : first === last
        ? day(first)
        : `${day(first)} – ${day(last)}`;
  const count = heads.length === 1 ? '1 entry' : `${heads.length} entries`;
  return [span, count, made].filter((part) => part !== '').join(' · ');
}

/** The months, and under them a line for each entry with its day. */
function contentsHtml(heads: readonly Head[], locale: string, pageOf: JournalPage['pageOf']): string {
  const month = wordsOf(locale, { month: 'long', year: 'numeric' });
  const day = wordsOf(locale, { weekday: 'short', day: 'numeric' });
  const lines: string[] = [];
  let under: string | undefined;
  for (const { id, title, date } of heads) {
    const group = date === null ? withoutDay : month(date);
    if (group !== under) lines.push(`<li class="month">${escapeHtml(group)}</li>`);
    under = group;
    const number = pageOf === null ? '' : `<span class="page">${pageOf(id) ?? '\u2007\u2007\u2007'}</span>`;
    const when = date === null ? '' : `<span class="when">${escapeHtml(day(date))}</span>`;
    lines.push(
      `<li><a href="#${anchorOf(id)}">${when}<span class="title" dir="auto">${escapeHtml(title)}</span>${number}</a></li>`,
    );
  }
  return `<nav class="contents" aria-label="Contents">\n<h2>Contents</h2>\n<ul>\n${lines.join('\n')}\n</ul>\n</nav>\n`;
}

/** The name under which an entry is found in the page. */
export function anchorOf(id: string): string {
  return `entry-${id}`;
}

function entryHtml(
  entry: Entry,
  {
    layout,
    pictureAt,
    inside,
    prompt,
    journal,
  }: JournalPage & { inside: ReadonlySet<string>; prompt: string | null; journal: string | undefined },
): string {
  const direction = entry.direction === 'auto' ? 'auto' : entry.direction;
  const text = documentHtml(entry.document, {
    headingLevel: 4,
    pictureAt: layout.pictures ? pictureAt : () => null,
    mentionAt: ({ kind, record }) => (kind === 'entry' && inside.has(record) ? `#${anchorOf(record)}` : null),
  });
  const head = entry.title.trim();
  // Without a title the heading is there for the outline and for those who listen.
  const title =
    head === '' ? `<h3 class="untitled">${untitled}</h3>` : `<h3 dir="auto">${escapeHtml(head)}</h3>`;
  const about = layout.details ? aboutEntry(entry, journal) : [];
  return [
    `<article id="${anchorOf(entry.id)}">`,
    title,
    ...(about.length === 0 ? [] : [`<p class="about" dir="auto">${about.map(escapeHtml).join(' · ')}</p>`]),
    ...(prompt === null ? [] : [`<blockquote class="prompt" dir="auto">${escapeHtml(prompt)}</blockquote>`]),
    `<div class="text" dir="${direction}">\n${text}\n</div>`,
    '</article>\n',
  ].join('\n');
}

function aboutEntry(entry: Entry, journal: string | undefined): string[] {
  const step = (name: string, level: number | null, names: readonly string[], words: string): string[] => {
    if (level === null && words.trim() === '') return [];
    const said = [level === null ? '' : (names[level - 1] ?? ''), words.trim()].filter((part) => part !== '');
    return [`${name}: ${said.join(', ')}`];
  };
  return [
    ...(entry.time === null ? [] : [entry.time]),
    ...(journal === undefined ? [] : [journal]),
    ...(entry.place.trim() === '' ? [] : [entry.place.trim()]),
    ...step('Mood', entry.mood, moodLabels, entry.moodWords),
    ...step('Energy', entry.energy, energyLabels, entry.energyWords),
    ...entry.tags.map((tag) => `#${tag}`),
  ];
}

const longDay = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** How a calendar date is said in a locale. */
function wordsOf(locale: string, parts: Intl.DateTimeFormatOptions): (date: string) => string {
  const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  return (date) => format.format(noonOf(date));
}
