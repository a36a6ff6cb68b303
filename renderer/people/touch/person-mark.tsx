/** The letter that a name begins with, in a circle. What it says stands beside it. */
export function PersonMark({ name }: { name: string }) {
  const [letter = ''] = name.trim();
  return (
    <span
      aria-hidden
      className="grid size-8.5 shrink-0 place-items-center rounded-full bg-accent-soft font-serif text-[15px] font-[600] text-accent"
    >
      {letter.toLocaleUpperCase()}
    </span>
  );
}
