import type { ReactNode } from 'react';
import { energyLabels, engagementLabels, moodLabels } from '#shared/journal/labels.ts';

/** Mouths from bent down to bent up, so that a mood is told without its colour. */
const mouths = [
  'M4.9 11.6 Q8 7.4 11.1 11.6',
  'M5.2 11 Q8 9 10.8 11',
  'M5.2 10.4 H10.8',
  'M5.2 9.9 Q8 12 10.8 9.9',
  'M4.7 9.3 Q8 14.2 11.3 9.3 Z',
] as const;

const moodColors = ['text-mood-1', 'text-mood-2', 'text-mood-3', 'text-mood-4', 'text-mood-5'] as const;

/** A step of mood in a word. */
export function moodLabel(step: number): string {
  return moodLabels[step - 1] ?? '';
}

/** A step of energy in a word. */
export function energyLabel(step: number): string {
  return energyLabels[step - 1] ?? '';
}

/** A step of engagement in a word. */
export function engagementLabel(step: number): string {
  return engagementLabels[step - 1] ?? '';
}

/** A mood as a small face. What it says stands beside it in words, or is given as `label`. */
export function MoodFigure({ step, size = 16, label }: { step: number; size?: number; label?: string }) {
  return (
    <Figure label={label}>
      <svg
        width={size}
        height={size}
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.35}
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        className={moodColors[step - 1]}
      >
        <circle cx="8" cy="8" r="6.7" />
        <path d={mouths[step - 1] ?? ''} fill={step === 5 ? 'currentColor' : 'none'} />
        <path d="M5.7 6.1 V6.4 M10.3 6.1 V6.4" strokeWidth={1.7} />
      </svg>
    </Figure>
  );
}

/** Energy as a row of bars that grow; as many are filled as there are steps. */
export function EnergyFigure({ step, size = 16, label }: { step: number; size?: number; label?: string }) {
  return (
    <Figure label={label}>
      <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" className="text-energy">
        {[1, 2, 3, 4, 5].map((bar) => (
          <rect
            key={bar}
            x={(bar - 1) * 3.2 + 0.6}
            y={13.5 - bar * 2.2}
            width={2.2}
            height={bar * 2.2 + 1}
            rx={0.8}
            className={bar <= step ? 'fill-current' : 'fill-edge/35'}
          />
        ))}
      </svg>
    </Figure>
  );
}

/** Engagement as a disc that fills from its lower edge. */
export function EngagementFigure({
  step,
  size = 16,
  label,
}: {
  step: number;
  size?: number;
  label?: string;
}) {
  // The height of each step, from an empty disc to a full one.
  const top = 14.2 - ((step - 1) * 12.4) / 4;
  const half = Math.sqrt(Math.max(0, 6.2 ** 2 - (top - 8) ** 2));
  return (
    <Figure label={label}>
      <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" className="text-info">
        <circle cx="8" cy="8" r="6.7" fill="none" stroke="currentColor" strokeWidth={1.35} />
        {step === 5 ? (
          <circle cx="8" cy="8" r="6.2" className="fill-current" />
        ) : step > 1 ? (
          <path
            d={`M${8 - half} ${top} A6.2 6.2 0 ${top < 8 ? 1 : 0} 0 ${8 + half} ${top} Z`}
            className="fill-current"
          />
        ) : null}
      </svg>
    </Figure>
  );
}

function Figure({ label, children }: { label: string | undefined; children: ReactNode }) {
  return (
    <span className="inline-flex shrink-0" title={label}>
      {children}
      {label === undefined ? null : <span className="sr-only">{label}</span>}
    </span>
  );
}
