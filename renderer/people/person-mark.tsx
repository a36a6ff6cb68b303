const tints = [
  'bg-accent-soft text-accent',
  'bg-energy-soft text-energy-ink',
  'bg-info-soft text-info',
  'bg-heather-soft text-heather',
  'bg-drain-soft text-drain',
] as const;

/** Somebody’s initial on a tint that stays theirs. The tint says nothing. */
export function PersonMark({ id, name }: { id: string; name: string }) {
  const [letter = ''] = name.trim();
  const tint = tints[Number.parseInt(id.slice(-4), 16) % tints.length] ?? tints[0];
  return (
    <span
      aria-hidden
      className={`grid size-[30px] shrink-0 place-items-center rounded-full font-serif text-[14px] font-[600] ${tint}`}
    >
      {letter.toLocaleUpperCase()}
    </span>
  );
}
