import type { Petal } from '#shared/reflection/portrait.ts';
import { layoutPetals, smallRoseSize } from '#shared/reflection/rose.ts';
import { petalLooks, SmallRoseFrame } from './rose.tsx';

/**
 * The compass figure, small, and how much of each petal something feeds: filled as far as it does, an outline where it does not, dashed
 * where nobody knows.
 */
export function FitRose({
  petals,
  says,
  className = '',
}: {
  /** Each with the share of it that is fed, from 0 to 1; null where that is not known. */
  petals: readonly (Petal & { fed: number | null })[];
  /** What is read in its place. */
  says: string;
  className?: string;
}) {
  const full = layoutPetals(petals, smallRoseSize);
  const part = layoutPetals(
    petals.map((petal) => ({ ...petal, length: petal.length * (petal.fed ?? 0) })),
    smallRoseSize,
  );
  return (
    <SmallRoseFrame says={says} className={className}>
      {petals.map(({ group, fed }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two petals may have one name
        <g key={index}>
          <path
            d={full[index]?.path}
            className={fed === null ? 'fill-none stroke-edge' : 'fill-sunk stroke-edge/60'}
            strokeWidth={1}
            strokeDasharray={fed === null ? '3 2.5' : undefined}
          />
          {fed === null || fed === 0 ? null : (
            <path d={part[index]?.path} className={petalLooks[group].full} />
          )}
        </g>
      ))}
    </SmallRoseFrame>
  );
}
