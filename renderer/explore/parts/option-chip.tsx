import { Split } from 'lucide-react';
import { useOptionOf } from '#renderer/parts/keep-option.tsx';
import type { OccupationRef } from '#shared/explore/occupation.ts';

/** Says of an occupation in a list that it is one of the person's options; nothing where it is none. */
export function OptionChip({ of }: { of: OccupationRef }) {
  return useOptionOf(of) === undefined ? null : (
    <span className="inline-flex shrink-0 items-center gap-1 rounded-full bg-accent-soft px-2 py-px font-sans text-[12px] font-[520] tracking-normal text-accent">
      <Split size={12} aria-hidden />
      your option
    </span>
  );
}
