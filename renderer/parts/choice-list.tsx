import { Command } from 'cmdk';
import type { ReactNode } from 'react';

/** One thing that can be chosen. */
export interface Offered {
  key: string;
  /** Its sign. */
  icon?: ReactNode;
  label: string;
  /** A word or a day beside it. */
  hint: string;
  onChoose: () => void;
}

/** A field to type in, and what fits what is typed; the arrow keys and Enter choose. */
export function ChoiceList({
  label,
  placeholder,
  typed,
  onType,
  offered,
  none,
  problem,
}: {
  label: string;
  placeholder: string;
  typed: string;
  onType: (typed: string) => void;
  offered: readonly Offered[];
  /** What to say where nothing fits; null while that is not known. */
  none: string | null;
  problem?: ReactNode;
}) {
  return (
    <Command shouldFilter={false} label={label}>
      <Command.Input
        value={typed}
        onValueChange={onType}
        placeholder={placeholder}
        maxLength={200}
        className="w-full border-line border-b bg-transparent px-3.5 py-2.5 outline-none"
      />
      <Command.List className="max-h-72 overflow-y-auto p-1.5">
        {problem}
        {none !== null && offered.length === 0 ? (
          <Command.Empty className="px-2.5 py-2 text-[13px] text-muted">{none}</Command.Empty>
        ) : null}
        {offered.map(({ key, icon, label: words, hint, onChoose }) => (
          <Command.Item
            key={key}
            value={key}
            onSelect={onChoose}
            className="flex cursor-pointer items-center gap-2 rounded-control px-2.5 py-1.5 text-[13px] data-[selected=true]:bg-sunk"
          >
            {icon}
            <span dir="auto" className="min-w-0 grow truncate">
              {words}
            </span>
            <span className="num shrink-0 text-[12px] text-muted">{hint}</span>
          </Command.Item>
        ))}
      </Command.List>
    </Command>
  );
}
