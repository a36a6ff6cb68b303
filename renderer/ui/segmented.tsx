/** A choice between two to five views, as a row of radio buttons. Arrow keys move through it. */
export function Segmented<T extends string>({
  label,
  value,
  options,
  onChange,
  isWide = false,
}: {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
  /** It takes the width that there is. */
  isWide?: boolean;
}) {
  return (
    <fieldset className="flex min-w-0 gap-0.5 rounded-[9px] bg-sunk p-[3px]">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className={`cursor-pointer rounded-[7px] py-1 ${isWide ? 'grow px-1 text-center' : 'px-2.5'} text-[13px] font-[520] text-muted has-checked:bg-raised has-checked:text-ink has-checked:shadow-[0_0_0_1px_var(--line)] has-focus-visible:outline-2 has-focus-visible:outline-accent`}
        >
          <input
            type="radio"
            className="sr-only"
            name={label}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
