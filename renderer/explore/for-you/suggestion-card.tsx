import { preparationLabel } from '#renderer/explore/labels.ts';
import { NearnessBand } from '#renderer/explore/parts/nearness-band.tsx';
import { OccupationLink } from '#renderer/explore/parts/occupation-link.tsx';
import { OptionChip } from '#renderer/explore/parts/option-chip.tsx';
import { SourceNote } from '#renderer/explore/parts/source-note.tsx';
import { StateMark } from '#renderer/ui/state-mark.tsx';
import type { Suggestion } from '#shared/explore/for-you.ts';
import { ReasonLine } from './reason-line.tsx';

/** An occupation with what speaks for it, what against it, and what nobody can tell from here. */
export function SuggestionCard({ suggestion, isFirst }: { suggestion: Suggestion; isFirst: boolean }) {
  const { title, sentence, nearness, preparation, speaksFor, speaksAgainst, notKnown } = suggestion;
  const rated = [...speaksFor, ...speaksAgainst].flatMap((reason) => reason.rated ?? []);
  return (
    <article
      aria-label={title}
      className={`flex min-w-0 flex-col gap-1.5 pt-3.5 pb-4 text-[13px] leading-[1.45] ${isFirst ? 'row-start-2' : 'row-start-3 border-line border-t'}`}
    >
      <h4 className="font-serif text-[17.5px] leading-[1.25] font-[600] tracking-[-0.01em]">
        <OccupationLink to={suggestion} className="text-ink no-underline hover:text-accent hover:underline">
          {title}
        </OccupationLink>{' '}
        <OptionChip of={suggestion} />
      </h4>
      <p className="text-muted">{sentence}</p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-2.5 text-[12.5px] text-muted">
        {nearness === null ? null : (
          <>
            <dt>
              <span className="max-narrow:hidden">Your interests</span>
              <span className="narrow:hidden">Interests</span>
            </dt>
            <dd className="flex min-h-6 min-w-0 items-center gap-x-2">
              <NearnessBand nearness={nearness} />
              <SourceNote
                of={title}
                rated={rated}
                says="The band compares your answers with these figures. It is wider the less you answered."
              />
            </dd>
          </>
        )}
        <dt>The way in</dt>
        <dd className="text-ink">{preparationLabel(preparation)}</dd>
      </dl>
      <ul className="flex flex-col gap-1">
        {speaksFor.map((reason) => (
          <ReasonLine key={`${reason.about} ${reason.text}`} reason={reason} state="holds" />
        ))}
        {speaksAgainst.map((reason) => (
          <ReasonLine key={`${reason.about} ${reason.text}`} reason={reason} state="fails" />
        ))}
        {notKnown.length > 0 ? (
          <li className="flex gap-2.5 text-muted">
            <StateMark state="unknown" says="" />
            <span>Not known: {notKnown.join('; ')}</span>
          </li>
        ) : null}
      </ul>
    </article>
  );
}
