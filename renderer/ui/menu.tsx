import { DropdownMenu } from 'radix-ui';
import { Fragment, type ReactNode } from 'react';

export interface MenuAction {
  label: string;
  /** Shown at the right, as a reminder of the keys. */
  keys?: string;
  danger?: boolean;
  disabled?: boolean;
  /** A line above parts it from what stands before. */
  parted?: boolean;
  onSelect: () => void;
}

/** A menu that opens from a button. */
export function Menu({
  trigger,
  actions,
  onClosed,
}: {
  trigger: ReactNode;
  actions: readonly MenuAction[];
  /** Takes the focus when the menu has closed; left out, the button gets it back. */
  onClosed?: () => void;
}) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          onCloseAutoFocus={(event) => {
            if (!onClosed) return;
            event.preventDefault();
            onClosed();
          }}
          className="z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-44 overflow-y-auto rounded-card border border-line bg-raised p-1 shadow-lift"
        >
          {actions.map((action) => (
            <Fragment key={action.label}>
              {action.parted ? <DropdownMenu.Separator className="my-1 h-px bg-line" /> : null}
              <DropdownMenu.Item
                disabled={action.disabled ?? false}
                onSelect={action.onSelect}
                className={`flex cursor-pointer items-center justify-between gap-6 rounded-control px-2.5 py-1.5 text-[13px] outline-none select-none data-[disabled]:cursor-default data-[disabled]:opacity-50 data-[highlighted]:bg-sunk ${action.danger ? 'text-drain' : ''}`}
              >
                {action.label}
                {action.keys ? <span className="text-[11.5px] text-muted">{action.keys}</span> : null}
              </DropdownMenu.Item>
            </Fragment>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
