import { settleTables } from './tables/pasted-tables.ts';

/** What is never taken over, with all that is in it. */
const unwanted =
  'style, script, template, iframe, object, embed, img, picture, video, audio, svg, canvas, meta, link';

/**
 * HTML from elsewhere without styles, scripts and pictures, which are never loaded: of one on the web its address stays as a
 * link. Where a program says bold, italic or struck through by a style
 * alone, it is said by an element instead, since the window's policy lets no style of a text's own apply.
 */
export function plainHtml(html: string): string {
  const parsed = new DOMParser().parseFromString(withoutStylesAndActs(html), 'text/html');
  for (const element of parsed.querySelectorAll('img')) leaveAddress(element);
  for (const element of parsed.querySelectorAll(unwanted)) element.remove();
  for (const element of parsed.querySelectorAll('[data-style]')) settleStyle(element);
  settleTables(parsed.body);
  return parsed.body.innerHTML;
}

/** A link in the place of a picture on the web, apart from one that is there to be counted and not to be seen. */
function leaveAddress(element: Element): void {
  const source = element.getAttribute('src')?.trim() ?? '';
  const [width, height] = ['width', 'height'].map((side) => Number(element.getAttribute(side) ?? Number.NaN));
  const isSeen = !((width ?? 2) <= 1 || (height ?? 2) <= 1);
  if (!/^https?:\/\//i.test(source) || !URL.canParse(source) || !isSeen) return;
  const words = element.getAttribute('alt')?.trim() || source;
  const link = element.ownerDocument.createElement('a');
  link.setAttribute('href', source);
  link.textContent = words;
  // What lies in a picture element goes with it.
  const place = element.closest('picture') ?? element;
  place.replaceWith(element.closest('a') ? words : link);
}

const embedded =
  /<img\b[^<>]*?\ssrc\s*=\s*["']?data:(image\/(?:png|jpeg|gif|webp));base64,([A-Za-z0-9+/=\s]+)/gi;

/** The pictures that HTML holds itself, such as those of an office program. */
export function picturesIn(html: string): File[] {
  return [...html.matchAll(embedded)].map(([, type = '', base64 = ''], place) => {
    const bytes = Uint8Array.from(atob(base64.replace(/\s/g, '')), (sign) => sign.charCodeAt(0));
    return new File([bytes], `Picture ${place + 1}.${type.slice('image/'.length)}`, { type });
  });
}

/** Takes styles and what acts away before the text is read as HTML: reading them is already against the window's policy. */
function withoutStylesAndActs(html: string): string {
  return html
    .replace(/<style\b[\s\S]*?<\/style\s*>/gi, '')
    .replace(/<[a-z][^<>]*>/gi, (tag) =>
      tag.replace(/\sstyle\s*=/gi, ' data-style=').replace(/\son[a-z]{3,}\s*=/gi, ' data-act='),
    );
}

function settleStyle(element: Element): void {
  const style = element.getAttribute('data-style') ?? '';
  element.removeAttribute('data-style');
  const weight = /font-weight\s*:\s*([a-z]+|\d+)/i.exec(style)?.[1];
  const isBold = weight === undefined ? null : /^bold/i.test(weight) || Number(weight) >= 600;
  // Some programs wrap everything in a <b> that is not bold.
  if (isBold === false && element.matches('b, strong')) {
    element.replaceWith(...element.childNodes);
    return;
  }
  if (isBold) wrapInside(element, 'b');
  if (/font-style\s*:\s*(italic|oblique)/i.test(style)) wrapInside(element, 'i');
  if (/text-decoration[a-z-]*\s*:[^;]*line-through/i.test(style)) wrapInside(element, 's');
}

function wrapInside(element: Element, tag: 'b' | 'i' | 's'): void {
  if (element.closest(`${tag}, h1, h2, h3, h4, h5, h6`) || element.querySelector('p, div, ul, ol, li, table'))
    return;
  const wrap = element.ownerDocument.createElement(tag);
  wrap.append(...element.childNodes);
  element.append(wrap);
}
