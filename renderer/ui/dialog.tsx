import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { IconButton } from './button.tsx';
import { leaveFocusToKeeper } from './focus/keeper.ts';
import { FormFields } from './form-fields.tsx';

/**
 * A dialog for a decision that must be made before going on. Escape and the cross close it. Its first field gets the
 * focus, else the dialog itself, so that its words are read before its buttons.
 */
export function Dialog({
  open,
  onClose,
  title,
  description,
  children,
  actions,
  wide = false,
}: {
  open: boolean;
  onClose: () => void;
  title: string;
  description?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  wide?: boolean;
}) {
  return (
    <Radix.Root open={open} onOpenChange={(now) => (now ? undefined : onClose())}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-veil" />
        <Radix.Content
          className={`fixed top-1/2 left-1/2 z-50 flex max-h-[85vh] w-[calc(100vw-48px)] -translate-x-1/2 -translate-y-1/2 flex-col gap-4 overflow-y-auto rounded-panel outline-none border border-line bg-raised p-6 shadow-lift ${wide ? 'max-w-3xl' : 'max-w-md'}`}
          data-decision
          tabIndex={-1}
          onOpenAutoFocus={focusFirstField}
          onCloseAutoFocus={leaveFocusToKeeper}
          {...(description ? {} : { 'aria-describedby': undefined })}
        >
          <header className="flex items-start justify-between gap-4">
            <Radix.Title className="text-[17px] font-[620] tracking-[-0.012em]">{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton label="Close" className="-mt-1 -mr-2">
                <X size={17} aria-hidden />
              </IconButton>
            </Radix.Close>
          </header>
          {description ? (
            <Radix.Description asChild>
              <div className="-mt-2 text-muted">{description}</div>
            </Radix.Description>
          ) : null}
          <FormFields>{children}</FormFields>
          {actions ? <footer className="flex flex-wrap justify-end gap-2 pt-1">{actions}</footer> : null}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function focusFirstField(event: Event): void {
  event.preventDefault();
  if (!(event.currentTarget instanceof HTMLElement)) return;
  const field = event.currentTarget.querySelector<HTMLElement>(
    'input:not([type="hidden"], :disabled), textarea:not(:disabled), [role="combobox"]:not(:disabled)',
  );
  (field ?? event.currentTarget).focus();
}
