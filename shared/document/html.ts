import type { DocumentNode, StoredDocument } from './document.ts';
import { isAttachmentNode, isMentionNode, type MentionNode } from './references.ts';

const bold = 1;
const italic = 2;
const strike = 4;
const code = 16;

export interface HtmlOptions {
  /** The level of a document's first-level headings, 1 to 4; the others follow below it. */
  headingLevel?: number;
  /** Where a picture lies, by its attachment; null for one that is left out, of which the description stays. */
  pictureAt?: (attachment: string) => PlacedPicture | null;
  /** Where a mention leads; null for one that is only words. */
  mentionAt?: (mention: MentionNode) => string | null;
}

export interface PlacedPicture {
  src: string;
  /** In pixels, so that a page is laid out the same before the picture is there; null while unknown. */
  size: { width: number; height: number } | null;
}

/**
 * A document as HTML for print and export: no scripts, no styles, no addresses but web and mail links and what the options
 * give. Nothing in a person's words is taken for markup. An unknown node gives the words inside it.
 */
export function documentHtml(document: StoredDocument, options: HtmlOptions = {}): string {
  return blocksHtml(document.root.children ?? [], options);
}

function blocksHtml(nodes: readonly DocumentNode[], options: HtmlOptions): string {
  return nodes.map((node) => blockHtml(node, options)).join('\n');
}

function blockHtml(node: DocumentNode, options: HtmlOptions): string {
  switch (node.type) {
    case 'heading': {
      const level = (options.headingLevel ?? 2) + (node.tag === 'h3' ? 2 : node.tag === 'h2' ? 1 : 0);
      const tag = `h${Math.min(level, 6)}`;
      return `<${tag} dir="auto">${inlineHtml(node, options)}</${tag}>`;
    }
    case 'quote':
      return `<blockquote dir="auto">${inlineHtml(node, options)}</blockquote>`;
    case 'list':
      return listHtml(node, options);
    case 'code':
      return `<pre dir="ltr"><code>${inlineHtml(node, options)}</code></pre>`;
    case 'table':
      return `<table>\n${(node.children ?? []).map((row) => rowHtml(row, options)).join('\n')}\n</table>`;
    case 'horizontalrule':
      return '<hr>';
    case 'image':
    case 'file':
      return attachmentHtml(node, options);
    case 'paragraph': {
      const inside = inlineHtml(node, options);
      return inside === '' ? '' : `<p dir="auto">${inside}</p>`;
    }
    default:
      return node.children === undefined
        ? `<p dir="auto">${leafHtml(node, options)}</p>`
        : `<div>${inlineHtml(node, options)}</div>`;
  }
}

function listHtml(node: DocumentNode, options: HtmlOptions): string {
  const tag = node.listType === 'number' ? 'ol' : 'ul';
  const start =
    tag === 'ol' && typeof node.start === 'number' && node.start !== 1
      ? ` start="${Math.trunc(node.start)}"`
      : '';
  const look = node.listType === 'check' ? ' class="check"' : '';
  return `<${tag}${start}${look}>\n${(node.children ?? []).map((item) => itemHtml(item, options)).join('\n')}\n</${tag}>`;
}

function itemHtml(item: DocumentNode, options: HtmlOptions): string {
  const nested = item.children?.[0]?.type === 'list';
  const box =
    item.checked === undefined || nested
      ? ''
      : item.checked === true
        ? '<span class="box" role="img" aria-label="Done">☑</span> '
        : '<span class="box" role="img" aria-label="Open">☐</span> ';
  return `<li dir="auto"${nested ? ' class="nest"' : ''}>${box}${inlineHtml(item, options)}</li>`;
}

function rowHtml(row: DocumentNode, options: HtmlOptions): string {
  const cells = (row.children ?? []).map((cell) => {
    const isHead = typeof cell.headerState === 'number' && cell.headerState !== 0;
    const tag = isHead ? 'th' : 'td';
    const spans = [
      ['colspan', cell.colSpan],
      ['rowspan', cell.rowSpan],
    ].flatMap(([name, span]) =>
      typeof span === 'number' && span > 1 ? [` ${name}="${Math.trunc(span)}"`] : [],
    );
    return `<${tag}${spans.join('')}>${blocksHtml(cell.children ?? [], options)}</${tag}>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

function attachmentHtml(node: DocumentNode, options: HtmlOptions): string {
  if (!isAttachmentNode(node)) return '';
  const words =
    [node.alt, node.name].find((text): text is string => typeof text === 'string' && text !== '') ?? '';
  if (node.type === 'file') return `<p class="file" dir="auto">${escapeHtml(words || 'A file')}</p>`;
  const at = options.pictureAt?.(node.attachment) ?? null;
  if (at === null) return words === '' ? '' : `<p class="file" dir="auto">${escapeHtml(words)}</p>`;
  const size = node.size === 'small' || node.size === 'medium' ? ` class="${node.size}"` : '';
  const box =
    at.size === null
      ? ''
      : ` width="${at.size.width}" height="${at.size.height}" style="aspect-ratio:${at.size.width}/${at.size.height}"`;
  return `<figure${size}><img src="${escapeHtml(at.src)}" alt="${escapeHtml(words)}"${box}></figure>`;
}

function inlineHtml(node: DocumentNode, options: HtmlOptions): string {
  const children = node.children ?? [];
  return children
    .map((child, place) => {
      if (child.type === 'link' || child.type === 'autolink') return linkHtml(child, options);
      if (child.type === 'list' || isAttachmentNode(child) || child.type === 'paragraph')
        return blockHtml(child, options);
      // A break at the end of a block shows nothing.
      if (child.type === 'linebreak') return place === children.length - 1 ? '' : '<br>';
      return leafHtml(child, options);
    })
    .join('');
}

function leafHtml(node: DocumentNode, options: HtmlOptions): string {
  if (node.type === 'tab') return '\t';
  const words = escapeHtml(node.text ?? '') + (node.children === undefined ? '' : inlineHtml(node, options));
  if (isMentionNode(node)) {
    const at = options.mentionAt?.(node) ?? null;
    return at === null ? `<span class="mention">${words}</span>` : `<a href="${escapeHtml(at)}">${words}</a>`;
  }
  if (node.type === 'tag') return `<span class="tag">${words}</span>`;
  const format = typeof node.format === 'number' ? node.format : 0;
  let html = words;
  if (format & code) html = `<code>${html}</code>`;
  if (format & strike) html = `<s>${html}</s>`;
  if (format & italic) html = `<em>${html}</em>`;
  if (format & bold) html = `<strong>${html}</strong>`;
  return html;
}

function linkHtml(node: DocumentNode, options: HtmlOptions): string {
  const inside = inlineHtml(node, options);
  const url = typeof node.url === 'string' && URL.canParse(node.url) ? new URL(node.url) : null;
  if (url === null || !['http:', 'https:', 'mailto:'].includes(url.protocol) || node.isUnlinked === true)
    return inside;
  return `<a href="${escapeHtml(url.href)}">${inside}</a>`;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text and attribute values alike. Control characters that HTML forbids become the replacement character. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign).replace(forbidden, '\ufffd');
}

const forbidden = /(?![\t\n\r])\p{Cc}/gu;
