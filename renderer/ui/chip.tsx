import type { ReactNode } from 'react';

const tones = {
  accent: 'bg-accent-soft text-accent',
  heather: 'bg-heather-soft text-heather',
  energy: 'bg-energy-soft text-energy-ink',
  info: 'bg-info-soft text-info',
  drain: 'bg-drain-soft text-drain',
  plain: 'bg-sunk text-muted',
} as const;

/** A short label with a tint. The tint is never the only sign. */
export function Chip({ tone = 'accent', children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <span
      className={`inline-flex max-w-full items-center gap-1 truncate rounded-full px-2 py-px text-[12px] font-[520] ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
