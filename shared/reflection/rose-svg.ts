import { escapeHtml } from '#shared/document/html.ts';
import { type Petal, type PetalGroup, petalGroups } from './portrait.ts';
import { layoutRose, roseSize, wrapped } from './rose.ts';

/** What each group of the figure is called. */
export const groupLabels: Record<PetalGroup, string> = {
  values: 'Values',
  strengths: 'Strengths',
  interests: 'Interests',
  energizers: 'What gives energy',
};

/** The colours on white paper. */
const paint: Record<PetalGroup, string> = {
  values: '#1E6B5C',
  strengths: '#75587A',
  interests: '#44617B',
  energizers: '#B7791F',
};

/** How many letters fit on a line in the middle of the figure, and how many lines. */
export const centerLetters = 14;
export const centerLines = 3;

/** The first clause of a text, to stand in the middle of the figure. */
export function centerOf(words: string | undefined, otherwise: string): string {
  const clause =
    (words ?? '')
      .trim()
      .split(/[:;.!?\n]|, | – | - /u)[0]
      ?.trim() ?? '';
  return clause === '' ? otherwise : clause;
}

/** The figure in words: each group with its names; those without evidence are named so. */
export function roseText(petals: readonly Petal[]): string {
  return petalGroups
    .map((group) => ({ group, of: petals.filter((petal) => petal.group === group) }))
    .filter(({ of }) => of.length > 0)
    .map(
      ({ group, of }) =>
        `${groupLabels[group]}: ${of.map(({ name, light }) => (light ? `${name} (no evidence yet)` : name)).join(', ')}.`,
    )
    .join(' ');
}

/** The compass figure as an SVG for paper. */
export function roseSvg(petals: readonly Petal[], center: string): string {
  const { rings, petals: drawn, labels, center: at } = layoutRose(petals);
  const line = roseSize.line;
  const ringParts = rings.map(
    (radius) =>
      `<circle cx="${at.x}" cy="${at.y}" r="${radius.toFixed(1)}" fill="none" stroke="#E6E2D9" stroke-width="1"/>`,
  );
  const petalParts = drawn.map(
    ({ petal, path }) =>
      `<path d="${path}" fill="${paint[petal.group]}"${petal.light ? ` fill-opacity="0.16" stroke="${paint[petal.group]}" stroke-dasharray="3 3"` : ' fill-opacity="0.82"'}/>`,
  );
  const labelParts = labels.map(({ petal, lines, x, y, anchor, leader }) => {
    const first = y - ((lines.length - 1) * line) / 2;
    const words = lines
      .map((said, index) => `<tspan x="${x}" y="${first + index * line}">${escapeHtml(said)}</tspan>`)
      .join('');
    const lead =
      leader === null
        ? ''
        : `<path d="M${leader[0]} ${leader[1]} L${leader[2]} ${leader[3]}" stroke="#C9C3B6" stroke-width="1"/>`;
    return `${lead}<text text-anchor="${anchor}" dominant-baseline="central" fill="${petal.light ? '#5F6964' : '#1E2422'}">${words}</text>`;
  });
  const middle = wrapped(center, centerLetters, centerLines);
  const top = at.y - ((middle.length - 1) * line) / 2;
  const centerPart = middle
    .map((said, index) => `<tspan x="${at.x}" y="${top + index * line}">${escapeHtml(said)}</tspan>`)
    .join('');
  return `<svg class="rose" viewBox="0 0 ${roseSize.width} ${roseSize.height}" role="img" aria-label="${escapeHtml(roseText(petals))}">
${ringParts.join('')}${petalParts.join('')}
<circle cx="${at.x}" cy="${at.y}" r="${roseSize.inner - 6}" fill="#FFFFFF" stroke="#E6E2D9"/>
<text text-anchor="middle" dominant-baseline="central" font-weight="600" fill="#1E2422">${centerPart}</text>
${labelParts.join('')}
</svg>`;
}
