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
    <span className={`relative grid size-[18px] shrink-0 place-items-center ${className}`}>
      <input
        type="checkbox"
        aria-label={label}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="peer absolute -inset-[3px] z-10 cursor-pointer appearance-none rounded-[7px] outline-offset-0"
        {...rest}
      />
      <svg
        viewBox="0 0 18 18"
        aria-hidden="true"
        className="size-[18px] rounded-[5px] border-[1.5px] border-edge bg-raised fill-none stroke-on-accent stroke-[2.4] [stroke-dasharray:1] [stroke-dashoffset:1] transition-[background-color,border-color,scale,stroke-dashoffset] duration-140 ease-out [stroke-linecap:round] [stroke-linejoin:round] peer-checked:border-accent peer-checked:bg-accent peer-checked:[stroke-dashoffset:0] peer-hover:border-accent peer-active:scale-90"
      >
        <path pathLength={1} d="M4.2 9.4 7.5 12.6 13.8 5.6" />
      </svg>
    </span>
  );
}
