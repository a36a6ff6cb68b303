import type { ReactNode } from 'react';
import { type Petal, type PetalGroup, petalGroups } from '#shared/reflection/portrait.ts';
import { layoutPetals, layoutRose, roseSize, smallRoseSize, wrapped } from '#shared/reflection/rose.ts';
import { centerLetters, centerLines, groupLabels, roseText } from '#shared/reflection/rose-svg.ts';

/** How a petal of each group is filled, with evidence and without. */
export const petalLooks: Record<PetalGroup, { full: string; light: string }> = {
  values: { full: 'fill-accent/85', light: 'fill-accent/15 stroke-accent/60' },
  strengths: { full: 'fill-heather/85', light: 'fill-heather/15 stroke-heather/60' },
  interests: { full: 'fill-info/85', light: 'fill-info/15 stroke-info/60' },
  energizers: { full: 'fill-energy/85', light: 'fill-energy/15 stroke-energy/60' },
};

/**
 * The compass figure: values, strengths, interests and what gives energy around a centre. Groups stand apart from each other
 * and every petal has its name; what has no evidence yet is light with a dashed edge.
 */
export function Rose({
  petals,
  center,
  linked = (_, label) => label,
}: {
  petals: readonly Petal[];
  /** The words in the middle. */
  center: string;
  /** Puts a label into a link to what it names. */
  linked?: (petal: Petal, label: ReactNode) => ReactNode;
}) {
  const { rings, petals: drawn, labels, center: at } = layoutRose(petals);
  const { line } = roseSize;
  const middle = wrapped(center, centerLetters, centerLines);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with links in it is no fieldset
    <svg
      viewBox={`0 0 ${roseSize.width} ${roseSize.height}`}
      role="group"
      aria-label={`The compass figure. ${roseText(petals)}`}
      className="block h-auto w-full font-sans text-[14px] font-[520]"
    >
      <g aria-hidden fill="none" className="stroke-line">
        {rings.map((radius) => (
          <circle key={radius} cx={at.x} cy={at.y} r={radius} />
        ))}
      </g>
      <g aria-hidden>
        {drawn.map(({ petal, path }, index) => (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: two petals may have one name
            key={index}
            d={path}
            className={petalLooks[petal.group][petal.light ? 'light' : 'full']}
            strokeDasharray={petal.light ? '3 3' : undefined}
          />
        ))}
        <circle cx={at.x} cy={at.y} r={roseSize.inner - 6} className="fill-raised stroke-line" />
      </g>
      <text
        aria-hidden
        textAnchor="middle"
        dominantBaseline="central"
        className="fill-ink font-[640]"
        data-private
      >
        {middle.map((said, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines keep their order
          <tspan key={index} x={at.x} y={at.y + (index - (middle.length - 1) / 2) * line}>
            {said}
          </tspan>
        ))}
      </text>
      {labels.map(({ petal, lines, x, y, anchor, leader }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two petals may have one name
        <g key={index}>
          {leader ? (
            <path
              aria-hidden
              d={`M${leader[0]} ${leader[1]} L${leader[2]} ${leader[3]}`}
              className="stroke-edge/60"
            />
          ) : null}
          {linked(
            petal,
            <text
              textAnchor={anchor}
              dominantBaseline="central"
              className={petal.light ? 'fill-muted' : 'fill-ink'}
              data-private
            >
              {lines.map((said, row) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines keep their order
                <tspan key={row} x={x} y={y + (row - (lines.length - 1) / 2) * line}>
                  {said}
                </tspan>
              ))}
            </text>,
          )}
        </g>
      ))}
    </svg>
  );
}

/** The small figure without its petals. One of few and short petals is known by its rim, too. */
export function SmallRoseFrame({
  says,
  className,
  children,
}: {
  /** What is read in its place. */
  says: string;
  className: string;
  children: ReactNode;
}) {
  return (
    <svg
      role="img"
      aria-label={`In the compass figure: ${says}`}
      viewBox={`0 0 ${smallRoseSize.width} ${smallRoseSize.height}`}
      className={`block h-auto ${className}`}
    >
      {[smallRoseSize.inner, smallRoseSize.radius].map((radius) => (
        <circle
          key={radius}
          cx={smallRoseSize.width / 2}
          cy={smallRoseSize.height / 2}
          r={radius}
          className="fill-none stroke-line"
        />
      ))}
      {children}
    </svg>
  );
}

/** The figure, small and without names: which of its petals something feeds. */
export function SmallRose({
  petals,
  claims,
  className = '',
}: {
  petals: readonly Petal[];
  /** The claims whose petals are fed. */
  claims: ReadonlySet<string>;
  className?: string;
}) {
  const isFed = ({ claim }: Petal): boolean => claim !== null && claims.has(claim);
  const fed = petals.filter(isFed).map(({ name }) => name);
  return (
    <SmallRoseFrame says={`${fed.length === 0 ? 'no petal' : fed.join(', ')}.`} className={className}>
      {layoutPetals(petals, smallRoseSize).map(({ petal, path }, index) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: two petals may have one name
          key={index}
          d={path}
          className={isFed(petal) ? `stroke-ink ${petalLooks[petal.group].full}` : 'fill-sunk stroke-edge/60'}
          strokeWidth={isFed(petal) ? 1.6 : 1}
          strokeDasharray={petal.light ? '3 2.5' : undefined}
        />
      ))}
    </SmallRoseFrame>
  );
}

/** The figure as a list in words, for those who would rather read it. */
export function RoseText({ petals }: { petals: readonly Petal[] }) {
  return (
    <dl className="grid grid-cols-1 gap-x-8 gap-y-4 text-[13px] @min-[480px]:grid-cols-2">
      {petalGroups.map((group) => {
        const of = petals.filter((petal) => petal.group === group);
        return of.length === 0 ? null : (
          <div key={group}>
            <dt className="pb-1 font-[570] text-muted">{groupLabels[group]}</dt>
            {of.map(({ name, light, count }, index) => (
              <dd
                // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name
                key={index}
                className="flex justify-between gap-3 border-line border-t py-1"
              >
                <span dir="auto" className="min-w-0 wrap-anywhere">
                  {name}
                </span>
                <span className="num shrink-0 text-muted">
                  {light ? 'no evidence yet' : group === 'energizers' ? `${count}×` : `${count} for it`}
                </span>
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}
