import { useSelect } from 'downshift';
import { Check, ChevronDown } from 'lucide-react';
import { Popover } from 'radix-ui';
import type { KeyboardEvent } from 'react';

export interface Choice<T extends string> {
  value: T;
  label: string;
}

const looks = {
  /** A field of a form. */
  box: 'h-9 w-full border-edge/60 bg-raised px-2.5 hover:border-edge',
  /** A fact that reads as text, and shows its edge when pointed at. */
  quiet: 'h-7.5 border-transparent px-2 text-[13px] hover:border-line hover:bg-raised',
  /** A word in a row of tools. */
  plain: 'h-8 border-transparent px-1.5 text-[13px] font-[520] text-muted hover:bg-sunk hover:text-ink',
} as const;

/**
 * One of a list, chosen from a list that opens below. Enter, Space and the arrows open it, and letters open it at what
 * begins with them. The focus stays on the field all the while.
 */
export function Select<T extends string>({
  id,
  label,
  value,
  options,
  onChange,
  onClosed,
  describedBy,
  look = 'box',
  className = '',
}: {
  id?: string;
  /** What is chosen, for those who hear it. */
  label: string;
  /** What is not among the choices leaves the field empty. */
  value: T | null;
  options: readonly Choice<T>[];
  onChange: (value: T) => void;
  /** Takes the focus when the list has closed; left out, the field keeps it. */
  onClosed?: () => void;
  /** The id of what explains it. */
  describedBy?: string | undefined;
  look?: keyof typeof looks;
  className?: string;
}) {
  const chosen = options.find((option) => option.value === value) ?? null;
  const { isOpen, highlightedIndex, closeMenu, getToggleButtonProps, getMenuProps, getItemProps } = useSelect(
    {
      items: [...options],
      ...(id === undefined ? {} : { toggleButtonId: id }),
      itemToString: (option) => option?.label ?? '',
      itemToKey: (option) => option?.value,
      selectedItem: chosen,
      onSelectedItemChange: ({ selectedItem }) => selectedItem && onChange(selectedItem.value),
      onIsOpenChange: ({ isOpen: isOpenNow }) => (isOpenNow ? undefined : onClosed?.()),
    },
  );
  return (
    <Popover.Root open={isOpen} onOpenChange={(open) => (open ? undefined : closeMenu())}>
      <Popover.Anchor asChild>
        <button
          {...getToggleButtonProps({ 'aria-label': label, onKeyDown: leaveShortcuts })}
          type="button"
          aria-describedby={describedBy}
          className={`inline-flex min-w-0 items-center justify-between gap-1.5 rounded-control border text-start text-ink outline-offset-0 focus-visible:outline-2 focus-visible:outline-accent ${looks[look]} ${className}`}
        >
          <span dir="auto" className="truncate">
            {chosen?.label ?? ''}
          </span>
          <ChevronDown size={14} strokeWidth={1.75} aria-hidden className="shrink-0 text-muted" />
        </button>
      </Popover.Anchor>
      <Popover.Portal>
        <Popover.Content
          aria-label={label}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          // What the list lies over does not close with it.
          onEscapeKeyDown={(event) => event.stopPropagation()}
          onInteractOutside={(event) => event.preventDefault()}
          className="z-50 max-w-[min(28rem,calc(100vw-16px))] min-w-(--radix-popover-trigger-width) overflow-hidden rounded-card border border-line bg-raised shadow-lift outline-none"
        >
          <div
            {...getMenuProps({ 'aria-label': label }, { suppressRefError: true })}
            className="max-h-[min(17rem,var(--radix-popover-content-available-height,17rem))] overflow-y-auto p-1"
          >
            {options.map((option, index) => (
              <div
                key={option.value}
                {...getItemProps({ item: option, index })}
                className={`relative cursor-pointer rounded-control py-1.5 ps-7.5 pe-3 text-[13px] text-ink select-none ${index === highlightedIndex ? 'bg-sunk forced-colors:outline-2 forced-colors:-outline-offset-2' : ''}`}
              >
                {option === chosen ? (
                  <Check
                    size={14}
                    strokeWidth={2.25}
                    aria-hidden
                    className="absolute start-2.25 top-2 text-accent"
                  />
                ) : null}
                <span dir="auto" className="wrap-anywhere">
                  {option.label}
                </span>
              </div>
            ))}
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** A letter with Ctrl, Alt or the command key is a shortcut, and no choice. */
function leaveShortcuts(event: KeyboardEvent): void {
  if (event.key.length === 1 && (event.ctrlKey || event.altKey || event.metaKey))
    Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
}
