import { Thumbnail } from '#renderer/editor/attachments/look.tsx';

const tints = [
  'bg-accent-soft text-accent',
  'bg-energy-soft text-energy-ink',
  'bg-info-soft text-info',
  'bg-heather-soft text-heather',
  'bg-drain-soft text-drain',
] as const;

/** Somebody’s picture, else their initial on a tint that stays theirs. The tint says nothing. */
export function PersonMark({
  id,
  name,
  picture,
  size = 'list',
}: {
  id: string;
  name: string;
  picture: string | null;
  size?: 'list' | 'page';
}) {
  const box = size === 'page' ? 'size-14' : 'size-[30px]';
  if (picture !== null) return <Thumbnail id={picture} className={`${box} shrink-0 rounded-full!`} />;
  const [letter = ''] = name.trim();
  const tint = tints[Number.parseInt(id.slice(-4), 16) % tints.length] ?? tints[0];
  return (
    <span
      aria-hidden
      className={`grid ${box} shrink-0 place-items-center rounded-full font-serif text-[14px] font-[600] ${tint}`}
    >
      {letter.toLocaleUpperCase()}
    </span>
  );
}
