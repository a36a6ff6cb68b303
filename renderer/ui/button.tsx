import type { ComponentProps, ReactNode } from 'react';

type Look = 'plain' | 'first' | 'quiet' | 'danger';

const looks: Record<Look, string> = {
  plain: 'border-line bg-raised text-ink hover:border-edge',
  first: 'border-accent bg-accent text-on-accent hover:bg-accent-strong hover:border-accent-strong',
  quiet: 'border-transparent bg-transparent text-muted hover:bg-sunk hover:text-ink',
  danger: 'border-line bg-raised text-drain hover:border-drain',
};

const base =
  'inline-flex items-center justify-center gap-2 rounded-control border text-[13px] font-[570] transition-colors duration-100 disabled:opacity-55 disabled:cursor-default aria-disabled:opacity-55 aria-disabled:cursor-default select-none whitespace-nowrap';

/** A button with words. `first` is the one thing to do on a screen. */
export function Button({
  look = 'plain',
  className = '',
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { look?: Look }) {
  return (
    <button type={type} className={`${base} min-h-8 px-3 py-1.5 ${looks[look]} ${className}`} {...rest} />
  );
}

/** A button that shows an icon only; `label` is read aloud and shown as a tooltip. */
export function IconButton({
  label,
  look = 'quiet',
  className = '',
  type = 'button',
  children,
  ...rest
}: ComponentProps<'button'> & { label: string; look?: Look; children: ReactNode }) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={`${base} size-8 shrink-0 ${looks[look]} ${className}`}
      {...rest}
    >
      {children}
    </button>
  );
}

/** A key or a combination of keys. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="rounded border border-line px-1 font-sans text-[11px] font-[460] text-muted">
      {children}
    </kbd>
  );
}
