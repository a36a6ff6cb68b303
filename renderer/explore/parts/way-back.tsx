import { ChevronRight } from 'lucide-react';
import { Children, Fragment, type ReactNode } from 'react';

/** How a link looks that leads back. */
export const wayBackLook = 'text-muted no-underline hover:text-ink hover:underline';

/** The way back from a page: links to those above it, the farthest first. */
export function WayBack({ children }: { children: ReactNode }) {
  return (
    <nav aria-label="Way back" className="flex items-center gap-1.5 text-[13px] text-muted">
      {Children.toArray(children).map((link, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the links of a page keep their order
        <Fragment key={place}>
          {place > 0 ? <ChevronRight size={13} aria-hidden /> : null}
          {link}
        </Fragment>
      ))}
    </nav>
  );
}
