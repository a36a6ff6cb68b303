import type { ComponentProps } from 'react';

/** A box to tick off. The tick is drawn as it is set, which takes a moment that one can feel. */
export function TickBox({
  label,
  checked,
  onChange,
  className = '',
  ...rest
}: Omit<ComponentProps<'input'>, 'onChange' | 'type'> & {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <span className={`relative grid size-4.5 shrink-0 place-items-center ${className}`}>
      <input
        type="checkbox"
        aria-label={label}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="peer absolute inset-0 cursor-pointer appearance-none rounded-[5px] border-[1.5px] border-edge bg-raised transition-[background-color,border-color,scale] duration-140 before:absolute before:-inset-1 hover:border-accent checked:border-accent checked:bg-accent active:scale-90"
        {...rest}
      />
      <svg
        viewBox="0 0 18 18"
        aria-hidden="true"
        className="pointer-events-none relative size-4.5 fill-none stroke-on-accent stroke-[2.2] [stroke-dasharray:1] [stroke-dashoffset:1] transition-[stroke-dashoffset] duration-140 ease-out [stroke-linecap:round] [stroke-linejoin:round] peer-checked:[stroke-dashoffset:0]"
      >
        <path pathLength={1} d="M4.6 9.4 7.7 12.4 13.4 6" />
      </svg>
    </span>
  );
}
