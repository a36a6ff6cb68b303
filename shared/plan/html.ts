import { escapeHtml } from '#shared/document/html.ts';
import { roseSvg } from '#shared/reflection/rose-svg.ts';
import type { PlanBlock, PlanDocument } from './plan.ts';
import { printStyle } from './print-style.ts';

/**
 * The plan as one self-contained HTML page for print: headings of three levels for the outline, lists, and tables with a row
 * for each name, so that a PDF of it can be tagged. Nothing in a person's words is taken for markup.
 *
 * `fontCss` holds the `@font-face` rules with the fonts inside; without it the system's own fonts are used.
 */
export function renderPlanHtml(
  { title, made, lang, blocks }: PlanDocument,
  { fontCss = '' }: { fontCss?: string } = {},
): string {
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<style>${fontCss}${printStyle}</style>
</head>
<body>
<main>
<header><h1>${escapeHtml(title)}</h1><p>${escapeHtml(made)}</p></header>
${sections(blocks).map(sectionHtml).join('\n')}
</main>
</body>
</html>
`;
}

interface Section {
  heading: string | null;
  /** What stands before the first card. */
  before: PlanBlock[];
  cards: { heading: string; blocks: PlanBlock[] }[];
}

/** Groups the blocks: a heading of level 2 begins a section, one of level 3 a card in it. */
function sections(blocks: PlanBlock[]): Section[] {
  const found: Section[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (block.type === 'heading' && block.level === 2) {
      found.push({ heading: block.text, before: [], cards: [] });
    } else if (block.type === 'heading') {
      const section = last ?? { heading: null, before: [], cards: [] };
      if (!last) found.push(section);
      section.cards.push({ heading: block.text, blocks: [] });
    } else {
      const section = last ?? { heading: null, before: [], cards: [] };
      if (!last) found.push(section);
      (section.cards.at(-1)?.blocks ?? section.before).push(block);
    }
  }
  return found;
}

/** A card with no more characters than this is kept on one page. */
const shortCard = 900;
/** A row with more characters than this may be parted by the end of a page. */
const shortRow = 600;

function sectionHtml({ heading, before, cards }: Section): string {
  const parts = cards.map(({ heading: title, blocks }) => {
    const short = JSON.stringify(blocks).length <= shortCard ? ' class="short"' : '';
    return `<article${short}>\n<h3 dir="auto">${escapeHtml(title)}</h3>\n${blocksHtml(blocks)}\n</article>`;
  });
  return [
    '<section>',
    ...(heading === null ? [] : [`<h2>${escapeHtml(heading)}</h2>`]),
    blocksHtml(before),
    ...parts,
    '</section>',
  ].join('\n');
}

/** What has a name stands in a table with a row for each name; neighbours share one. */
function blocksHtml(blocks: PlanBlock[]): string {
  const parts: string[] = [];
  let rows: string[] = [];
  const endTable = (): void => {
    if (rows.length > 0) parts.push(`<table>\n${rows.join('\n')}\n</table>`);
    rows = [];
  };
  for (const block of blocks) {
    if (
      block.type === 'heading' ||
      block.type === 'paragraph' ||
      block.type === 'figure' ||
      (block.type === 'list' && block.label === '')
    ) {
      endTable();
      parts.push(plainHtml(block));
    } else {
      rows.push(...rowsHtml(block));
    }
  }
  endTable();
  return parts.join('\n');
}

function plainHtml(block: Extract<PlanBlock, { type: 'heading' | 'paragraph' | 'list' | 'figure' }>): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level} dir="auto">${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p class="${block.muted ? 'about' : 'words'}" dir="auto">${escapeHtml(block.text)}</p>`;
    case 'figure':
      return roseSvg(block.petals, block.center);
    case 'list':
      return listHtml(block);
    default:
      return block satisfies never;
  }
}

function rowsHtml(block: Extract<PlanBlock, { type: 'progress' | 'fields' | 'list' }>): string[] {
  switch (block.type) {
    case 'progress': {
      const share = (Math.min(1, Math.max(0, block.share)) * 100).toFixed(2);
      const bar = `<span class="bar" aria-hidden="true"><span style="width:${share}%"></span></span>`;
      const text = `<span class="text" dir="auto">${escapeHtml(block.text)}</span>`;
      return [rowHtml('Progress', `<td><div class="progress">${bar}${text}</div></td>`)];
    }
    case 'fields':
      return block.fields.map(({ name, text }) =>
        rowHtml(name, `<td class="words" dir="auto">${escapeHtml(text)}</td>`, text.length),
      );
    case 'list':
      return [rowHtml(block.label, `<td>\n${listHtml(block)}\n</td>`, Number.POSITIVE_INFINITY)];
    default:
      return block satisfies never;
  }
}

function rowHtml(name: string, cell: string, length = 0): string {
  const tall = length > shortRow ? ' class="tall"' : '';
  return `<tr${tall}><th scope="row">${escapeHtml(name)}</th>${cell}</tr>`;
}

function listHtml({ items }: Extract<PlanBlock, { type: 'list' }>): string {
  return `<ul>\n${items.map(itemHtml).join('\n')}\n</ul>`;
}

function itemHtml({ text, note, done }: Extract<PlanBlock, { type: 'list' }>['items'][number]): string {
  const box = done === null ? '' : done ? tickedBox : openBox;
  const said = note === '' ? '' : ` <span class="note" dir="auto">${escapeHtml(note)}</span>`;
  return `<li${box === '' ? '' : ' class="box"'}>${box}<span class="words" dir="auto">${escapeHtml(text)}</span>${said}</li>`;
}

const tickedBox =
  '<svg viewBox="0 0 12 12" role="img" aria-label="Done"><rect width="12" height="12" rx="3" fill="#1E6B5C"/><path d="M3 6.3 5.2 8.4 9.1 3.9" fill="none" stroke="#FFFFFF" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/></svg>';
const openBox =
  '<svg viewBox="0 0 12 12" role="img" aria-label="Open"><rect x="0.6" y="0.6" width="10.8" height="10.8" rx="2.6" fill="none" stroke="#5F6964" stroke-width="1.2"/></svg>';
