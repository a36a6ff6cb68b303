import { demandLabels, preparationLabel } from '#renderer/explore/labels.ts';
import { SourceNote } from '#renderer/explore/parts/source-note.tsx';
import { Part } from '#renderer/ui/part.tsx';
import type { OccupationPage } from '#shared/explore/occupation.ts';

/** How one gets into a work, and what it leans on. */
export function Way({ page }: { page: OccupationPage }) {
  const { title, way, preparation, preparationBy, skills } = page;
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <Part title="The way in">
        <p className="flex items-center gap-1 text-[13.5px] font-[550]">
          {preparationLabel(preparation)}
          <SourceNote
            of={`the way into ${title}`}
            rated={preparationBy === null ? [] : [{ by: preparationBy, on: page.judgedOn ?? '' }]}
          />
        </p>
        {way === null ? null : <p className="text-[13.5px] leading-[1.5]">{way}</p>}
      </Part>
      {skills.length > 0 ? (
        <Part title="It leans on">
          <p className="text-[13.5px] leading-[1.5]">{skills.join(', ')}</p>
        </Part>
      ) : null}
    </div>
  );
}

/** What people find hard in a work, and what it asks of a life. */
export function Hard({ page: { hard, demands } }: { page: OccupationPage }) {
  return (
    <div className="flex min-w-0 flex-col gap-4">
      {hard === null ? null : (
        <Part title="What people find hard">
          <p className="text-[13.5px] leading-[1.5]">{hard}</p>
        </Part>
      )}
      {demands.length > 0 ? (
        <Part title="What it asks of a life">
          <ul className="flex flex-wrap gap-1.5">
            {demands.map((demand) => (
              <li key={demand} className="rounded-full bg-sunk px-2.5 py-0.5 text-[12.5px]">
                {demandLabels[demand]}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
    </div>
  );
}
