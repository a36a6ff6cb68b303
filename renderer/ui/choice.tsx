import { TickBox } from './tick-box.tsx';

/** One thing that is on or off. */
export function Choice({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <div className="flex items-center gap-2.5">
      <TickBox label={label} checked={checked} onChange={onChange} />
      <span aria-hidden>{label}</span>
    </div>
  );
}
