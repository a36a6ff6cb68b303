import { Link } from '@tanstack/react-router';
import { useLayoutEffect, useRef, useState } from 'react';
import { nameOf } from '#renderer/explore/came-from.ts';
import { preparationLabel } from '#renderer/explore/labels.ts';
import { inlineLink } from '#renderer/explore/parts/inline-link.ts';
import { Part } from '#renderer/ui/part.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { OccupationLine, OccupationPage } from '#shared/explore/occupation.ts';
import { mapOf } from './map.ts';

/** What lies near an occupation: drawn as a map, or the same as a list. */
export function Near({ page }: { page: OccupationPage }) {
  const [how, setHow] = useState<'map' | 'list'>('map');
  const { near } = page;
  if (near.length === 0) return null;
  return (
    <div className="border-line border-t pt-3 pb-4">
      <Part
        title="What lies near it"
        aside={
          <Segmented
            label="What lies near it, as a map or a list"
            value={how}
            options={[
              { value: 'map', label: 'Map' },
              { value: 'list', label: 'List' },
            ]}
            onChange={setHow}
          />
        }
      >
        {how === 'map' ? <NearMap page={page} /> : <List near={near} />}
      </Part>
    </div>
  );
}

function NearMap({ page }: { page: OccupationPage }) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = (): void => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const { placed, height, unplaced } = mapOf(page, page.near, Math.max(width, 240));
  const center = placed.find(({ isCenter }) => isCenter);
  return (
    <div className="flex flex-col">
      <p className="text-[12px] text-muted">Higher up: a longer way in</p>
      <div ref={place} className="relative mt-2" style={{ height }}>
        {width === 0 ? null : (
          <>
            <svg width={width} height={height} aria-hidden="true" className="absolute inset-0">
              {placed.map(({ occupation, x, y, isCenter }) =>
                isCenter || center === undefined ? null : (
                  <path
                    key={nameOf(occupation)}
                    d={`M${center.x} ${center.y}L${x} ${y}`}
                    stroke="var(--line)"
                    strokeWidth={1.2}
                  />
                ),
              )}
            </svg>
            <ul>
              {placed.map(({ occupation, x, y, width: own, isCenter }) => (
                <li
                  key={nameOf(occupation)}
                  className="absolute -translate-x-1/2"
                  style={{ left: x, top: y - 12, width: own }}
                >
                  <Spot occupation={occupation} isCenter={isCenter} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <p aria-hidden className="flex justify-between border-line border-t pt-1 text-[12px] text-muted">
        <span>more with things and papers</span>
        <span>more with people</span>
      </p>
      {unplaced.length > 0 ? (
        <p className="pt-2 text-[12.5px] text-muted">
          Not on the map, since nobody has rated them:{' '}
          {unplaced.map((each, at) => (
            <span key={nameOf(each)}>
              {at > 0 ? ', ' : ''}
              <To occupation={each} className={inlineLink}>
                {each.title}
              </To>
            </span>
          ))}
        </p>
      ) : null}
    </div>
  );
}

/** A dot with its name below it. */
function Spot({ occupation, isCenter }: { occupation: OccupationLine; isCenter: boolean }) {
  const name = (
    <span className="max-w-full truncate bg-paper/80 px-0.5 font-serif text-[13.5px] leading-[1.3]">
      {occupation.title}
    </span>
  );
  const look = 'flex flex-col items-center';
  if (isCenter) {
    return (
      <span aria-current="true" className={`${look} font-[620]`}>
        <span aria-hidden className="my-[4px] size-4 rounded-full bg-accent forced-colors:bg-[CanvasText]" />
        {name}
      </span>
    );
  }
  return (
    <To
      occupation={occupation}
      title={`${occupation.title}: ${preparationLabel(occupation.preparation).toLowerCase()}`}
      className={`${look} group rounded-control text-ink no-underline hover:text-accent`}
    >
      <span
        aria-hidden
        className="my-[7px] size-2.5 rounded-full border-[1.5px] border-edge bg-paper group-hover:border-accent group-hover:bg-accent"
      />
      {name}
    </To>
  );
}

function List({ near }: { near: readonly OccupationLine[] }) {
  return (
    <ul className="flex flex-col">
      {near.map((each) => (
        <li key={nameOf(each)} className="border-line/70 border-t py-1.5 first:border-t-0">
          <To
            occupation={each}
            className="font-serif text-[15px] font-[600] text-ink no-underline hover:text-accent"
          >
            {each.title}
          </To>
          <p className="text-[13px] text-muted">
            {each.sentence} {preparationLabel(each.preparation)}.
          </p>
        </li>
      ))}
    </ul>
  );
}

function To({
  occupation: { source, code },
  ...rest
}: {
  occupation: OccupationLine;
  title?: string;
  className: string;
  children: React.ReactNode;
}) {
  return <Link to="/explore/$source/$code" params={{ source, code }} {...rest} />;
}
