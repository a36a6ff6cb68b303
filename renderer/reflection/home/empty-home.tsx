import { Link } from '@tanstack/react-router';
import { Compass } from 'lucide-react';
import { pages } from '#renderer/reflection/pages.ts';
import { linkLook } from '#renderer/ui/link-look.ts';
import type { Portrait } from '#shared/reflection/portrait.ts';

/** What Compass shows while nothing is known: the way in, and the pages that are open at any time. */
export function EmptyHome({ next }: { next: Portrait['next'] }) {
  return (
    <div className="flex min-h-0 flex-col gap-7 overflow-y-auto px-6.5 pt-5 pb-10">
      <h1>Compass</h1>
      <section
        aria-label="Find your direction"
        className="flex max-w-[640px] flex-col items-start gap-3 rounded-panel border border-line bg-raised px-7 py-6"
      >
        <Compass size={26} strokeWidth={1.5} aria-hidden className="text-accent" />
        <h2 className="font-serif text-[25px] leading-[1.2] font-[600] tracking-[-0.015em]">
          Find your direction
        </h2>
        <p className="max-w-[54ch] text-muted">
          Eight short parts about what you value, are good at, enjoy and refuse: about 30 minutes in all.
          Every step is saved, so you can stop after any of them. At the end there is a portrait on one page,
          and a first draft of three directions in your own words.
        </p>
        <Link to="/compass/$id" params={{ id: 'path' }} className={linkLook.first}>
          {next?.rule === 'path-half-walked' ? 'Go on' : 'Begin the first path'}
        </Link>
      </section>
      <section className="flex max-w-[640px] flex-col gap-1">
        <h2 className="text-[12px] font-[570] text-muted">Or begin anywhere</h2>
        <ul>
          {pages.map(({ slug, label, about }) => (
            <li key={slug} className="border-line border-t py-2.5">
              <Link
                to="/compass/$id"
                params={{ id: slug }}
                className="font-[570] text-ink no-underline hover:text-accent"
              >
                {label}
              </Link>
              <p className="text-[13px] text-muted">{about}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
