import { useCombobox } from 'downshift';
import { Popover } from 'radix-ui';
import { type KeyboardEvent, useId } from 'react';
import { type FieldProps, Frame, fieldBox } from './field.tsx';

/** So many suggestions are shown at once; more would not be read. */
const shownAtMost = 8;

/**
 * A field of one line with words that were used before below it. Anything may be typed; arrows and Enter, or a click, take a
 * suggestion over. Escape closes the suggestions and keeps what was typed.
 */
export function SuggestField({
  label,
  labelHidden = false,
  hint,
  value,
  suggestions,
  onChange,
  placeholder,
  maxLength,
}: Omit<FieldProps, 'problem'> & {
  value: string;
  /** All that can be suggested; those that hold what is typed are shown, in their order. */
  suggestions: readonly string[];
  onChange: (words: string) => void;
  placeholder?: string;
  maxLength: number;
}) {
  const id = useId();
  const typed = value.trim().toLocaleLowerCase();
  const fitting = suggestions
    .filter((words) => words !== value && words.toLocaleLowerCase().includes(typed))
    .slice(0, shownAtMost);
  const { isOpen, highlightedIndex, closeMenu, getInputProps, getMenuProps, getItemProps } = useCombobox({
    items: fitting,
    inputId: id,
    inputValue: value,
    selectedItem: null,
    itemToString: (words) => words ?? '',
    // What is only pointed at is not taken over when the field is left.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur ? { ...state, isOpen: false } : changes,
    onStateChange: ({ selectedItem }) => selectedItem && onChange(selectedItem),
  });
  const isShown = isOpen && fitting.length > 0;
  const press = (event: KeyboardEvent): void => {
    const isTaking = event.key === 'Enter' && isShown && highlightedIndex >= 0;
    const isWalking = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (isTaking || (isWalking && !event.altKey)) return;
    Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
    if (event.key === 'Escape' && isShown) {
      event.preventDefault();
      event.stopPropagation();
      closeMenu();
    } else if (event.key === 'Enter') closeMenu();
  };
  return (
    <Frame id={id} label={label} labelHidden={labelHidden} hint={hint}>
      <Popover.Root open={isShown} onOpenChange={(open) => (open ? undefined : closeMenu())}>
        <Popover.Anchor asChild>
          <input
            {...getInputProps({
              onKeyDown: press,
              onChange: ({ currentTarget }) => onChange(currentTarget.value),
              'aria-labelledby': undefined,
              'aria-expanded': isShown,
            })}
            dir="auto"
            placeholder={placeholder}
            maxLength={maxLength}
            aria-describedby={hint ? `${id}-note` : undefined}
            className={`${fieldBox} h-9`}
          />
        </Popover.Anchor>
        <Popover.Portal>
          <Popover.Content
            aria-label={`Suggestions: ${label}`}
            align="start"
            sideOffset={4}
            collisionPadding={8}
            onOpenAutoFocus={(event) => event.preventDefault()}
            onCloseAutoFocus={(event) => event.preventDefault()}
            onInteractOutside={(event) => event.preventDefault()}
            className="z-50 max-w-[min(28rem,calc(100vw-16px))] min-w-(--radix-popover-trigger-width) overflow-hidden rounded-card border border-line bg-raised shadow-lift outline-none"
          >
            <div
              {...getMenuProps({ 'aria-label': label }, { suppressRefError: true })}
              className="max-h-[min(17rem,var(--radix-popover-content-available-height,17rem))] overflow-y-auto p-1"
            >
              {fitting.map((words, index) => (
                <div
                  key={words}
                  {...getItemProps({ item: words, index })}
                  dir="auto"
                  className={`cursor-pointer rounded-control px-2.5 py-1.5 text-[13px] text-ink wrap-anywhere select-none ${index === highlightedIndex ? 'bg-sunk forced-colors:outline-2 forced-colors:-outline-offset-2' : ''}`}
                >
                  {words}
                </div>
              ))}
            </div>
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
    </Frame>
  );
}
