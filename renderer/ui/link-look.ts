/** Links that lead to the next thing to do look like buttons. */
const base =
  'inline-flex min-h-8 items-center gap-2 rounded-control border px-3 text-[13px] font-[570] no-underline whitespace-nowrap';

export const linkLook = {
  first: `${base} border-accent bg-accent text-on-accent hover:bg-accent-strong`,
  plain: `${base} border-line bg-raised text-ink hover:border-edge`,
} as const;
