import { useEffect, useRef } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { Part } from '#renderer/ui/part.tsx';
import type { OccupationRef, OccupationPage as Page } from '#shared/explore/occupation.ts';
import { FitPanel } from './fit-panel.tsx';
import { Foot } from './foot.tsx';
import { Gives } from './gives.tsx';
import { Head } from './head.tsx';
import { MissingOccupation } from './missing-occupation.tsx';
import { Near } from './near.tsx';
import { Note } from './note.tsx';
import { Hard, Way } from './way.tsx';

/** A page on an occupation: what it is, what one does in it, what it gives, how one gets there; and beside it how it fits. */
export function OccupationPage({ occupation }: { occupation: OccupationRef }) {
  const { data, error } = useRead('explore.occupation', occupation);
  const heading = useRef<HTMLHeadingElement>(null);
  const isRead = data !== undefined;
  // Whoever comes from another page begins at the heading, as in another room.
  useEffect(() => {
    if (isRead) heading.current?.focus({ preventScroll: true });
  }, [isRead]);
  if (error) return <MissingOccupation error={error} />;
  if (!data) return null;
  return (
    <div className="grid h-full grid-cols-[minmax(0,1fr)_344px] max-narrow:grid-cols-[minmax(0,1fr)_280px]">
      <section
        aria-label={data.title}
        className="@container flex min-h-0 flex-col overflow-y-auto px-9 pt-5 pb-5 max-narrow:px-5"
      >
        <Head page={data} heading={heading} />
        {data.isThere ? <Known page={data} /> : <Gone page={data} />}
        <Foot page={data} />
      </section>
      <FitPanel occupation={data} />
    </div>
  );
}

const twoColumns = 'grid grid-cols-1 gap-x-9 gap-y-4 @min-[560px]:grid-cols-[minmax(0,1fr)_262px]';

function Known({ page }: { page: Page }) {
  return (
    <>
      <Note page={page} />
      <div className={`${twoColumns} border-line border-t pt-3 pb-4`}>
        {page.does.length > 0 ? (
          <Part title="What you would do">
            <ol className="flex flex-col gap-1.5">
              {page.does.map((what, place) => (
                <li key={what} className="flex gap-3.5">
                  <span aria-hidden className="num pt-[3px] text-[12px] font-[600] text-accent">
                    {place + 1}
                  </span>
                  <span className="font-serif text-[16px] leading-[1.4]">{what}</span>
                </li>
              ))}
            </ol>
          </Part>
        ) : null}
        <Gives page={page} />
      </div>
      <div className={`${twoColumns} border-line border-t pt-3 pb-4`}>
        <Way page={page} />
        <Hard page={page} />
      </div>
      <Near page={page} />
    </>
  );
}

function Gone({ page }: { page: Page }) {
  return (
    <>
      <p className="border-line border-t py-3 text-muted">
        The library that is here now no longer describes this occupation. What you noted on it is kept.
      </p>
      <Note page={page} />
    </>
  );
}
