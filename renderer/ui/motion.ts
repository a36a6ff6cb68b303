const reduced = window.matchMedia('(prefers-reduced-motion: reduce)');

/** How things settle in their place: shortly, or at once when the system asks for no motion. */
export function settleMotion(): { duration: number; easing: string } | null {
  return reduced.matches ? null : { duration: 140, easing: 'cubic-bezier(0.2, 0, 0, 1)' };
}
