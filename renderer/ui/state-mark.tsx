import { Check, CircleDashed, X } from 'lucide-react';

const marks = {
  holds: { icon: Check, look: 'text-accent', says: 'Speaks for it:', width: 2.25 },
  fails: { icon: X, look: 'text-drain', says: 'Speaks against it:', width: 2.25 },
  unknown: { icon: CircleDashed, look: 'text-edge', says: 'Not known:', width: 1.75 },
} as const;

/** ✓ holds, ✗ fails, ◌ not known. What it stands before is read with it. */
export function StateMark({
  state,
  says = marks[state].says,
}: {
  state: keyof typeof marks;
  /** What is read in its place; empty where the words beside it say it already. */
  says?: string;
}) {
  const { icon: Icon, look, width } = marks[state];
  return (
    <>
      <Icon size={15} strokeWidth={width} aria-hidden className={`mt-[2px] shrink-0 ${look}`} />
      {says === '' ? null : <span className="sr-only">{says} </span>}
    </>
  );
}
