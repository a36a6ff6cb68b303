/** A link within a text, told from it without colour. */
export const inlineLink =
  'text-ink underline decoration-edge/70 decoration-1 underline-offset-[3px] hover:text-accent hover:decoration-current';
