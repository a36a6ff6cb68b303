import { useRead } from '#renderer/bridge/queries.ts';
import { SmallRose } from '#renderer/ui/rose.tsx';

/** Where a claim stands in the compass figure; nothing when it has no petal in it. */
export function ClaimRose({ claim }: { claim: string }) {
  const { data: portrait } = useRead('reflection.portrait', {});
  if (!portrait?.petals.some((petal) => petal.claim === claim)) return null;
  return <SmallRose petals={portrait.petals} claims={new Set([claim])} className="w-14 shrink-0" />;
}
