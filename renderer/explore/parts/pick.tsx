import { type ReactNode, useState } from 'react';
import { ChoiceList } from '#renderer/parts/choice-list.tsx';
import { Popover } from '#renderer/ui/popover.tsx';

interface Picked {
  id: string;
  label: string;
  /** A word beside it. */
  hint: string;
}

/** So many are listed; typing finds the others. */
const most = 50;

/** Something is chosen from all that there are, by typing a part of its name. */
export function Pick<T extends Picked>({
  label,
  placeholder,
  none,
  items,
  trigger,
  open,
  onOpenChange,
  onPick,
}: {
  label: string;
  placeholder: string;
  /** What is said where there is nothing to choose. */
  none: string;
  /** Undefined until they are read. */
  items: readonly T[] | undefined;
  trigger: ReactNode;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onPick: (item: T) => void;
}) {
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLocaleLowerCase();
  const fitting = (items ?? []).filter((item) => item.label.toLocaleLowerCase().includes(wanted));
  return (
    <Popover
      label={label}
      open={open}
      onOpenChange={(now) => {
        setTyped('');
        onOpenChange(now);
      }}
      trigger={trigger}
    >
      <ChoiceList
        label={label}
        placeholder={placeholder}
        typed={typed}
        onType={setTyped}
        none={items === undefined ? null : items.length === 0 ? none : 'Nothing is called like that.'}
        offered={fitting.slice(0, most).map((item) => ({
          key: item.id,
          label: item.label,
          hint: item.hint,
          onChoose: () => {
            onOpenChange(false);
            onPick(item);
          },
        }))}
      />
    </Popover>
  );
}
