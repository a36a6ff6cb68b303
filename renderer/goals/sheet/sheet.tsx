import { type ReactNode, useEffect, useRef } from 'react';
import { FormFields } from '#renderer/ui/form-fields.tsx';

/**
 * A wide sheet over the board, from the right. It takes the focus when it opens; Escape and a click beside it close it.
 * The rail and the notices stay within reach, so that an Undo can be pressed.
 */
export function Sheet({
  label,
  onClose,
  children,
}: {
  label: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => sheet.current?.focus(), []);
  return (
    <>
      <div aria-hidden className="absolute inset-0 z-20 bg-veil/45" onClick={onClose} />
      <section
        ref={sheet}
        tabIndex={-1}
        data-layer
        data-part-of-window
        aria-label={label}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented) return;
          event.preventDefault();
          onClose();
        }}
        className="@container absolute inset-y-0 right-0 z-30 flex w-full max-w-[860px] animate-sheet flex-col border-line border-l bg-paper shadow-lift outline-none"
      >
        <FormFields>{children}</FormFields>
      </section>
    </>
  );
}

/** A part of the sheet under a small heading. */
export function Part({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-1.5">
      <h2 className="flex items-baseline justify-between gap-2 text-[12px] font-[570] text-muted">
        {title}
        {aside}
      </h2>
      {children}
    </section>
  );
}
