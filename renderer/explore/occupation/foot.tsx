import { Credit } from '#renderer/explore/parts/credit.tsx';
import { fullDate } from '#renderer/ui/dates.ts';
import type { OccupationPage } from '#shared/explore/occupation.ts';

/** Whose words stand on the page, with the credit for those of others. */
export function Foot({ page: { judgedOn, doesBy, edition } }: { page: OccupationPage }) {
  const ours =
    doesBy === 'own' ? 'What one does, the way in and what is hard' : 'The way in and what is hard';
  if (judgedOn === null && edition === null) return null;
  return (
    <p className="num mt-auto border-line border-t pt-3 text-[12px] leading-[1.5] text-muted">
      {judgedOn === null ? null : `${ours}: our own words, judged on ${fullDate(judgedOn)}. `}
      <Credit edition={edition} />
    </p>
  );
}
