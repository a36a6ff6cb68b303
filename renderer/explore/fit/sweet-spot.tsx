import { Part } from '#renderer/ui/part.tsx';
import { feedAnswers, type SubjectFit, type UsedAbility } from '#shared/explore/fit-ratings.ts';
import { shareOf } from './answers.ts';
import { FeedDisc, FeedMark } from './feed-mark.tsx';
import { type Rated, RateRow } from './rate-row.tsx';

const plot = { left: 84, top: 10, width: 400, height: 210, bottom: 40 };
const width = plot.left + plot.width + 10;
const height = plot.top + plot.height + plot.bottom;
const radius = 11;

const steps = {
  level: ['beginning', 'with help', 'on my own', 'sure', 'leading'],
  enjoyment: ['wears me out', 'rather not', 'fine', 'like it', 'love it'],
};

/**
 * What somebody is good at, what of it they enjoy, and what the option offers of that: places by the first two, filled as far as the
 * third. The list below says the same, and is where it is answered; where there is no room for the chart it stands alone.
 */
export function SweetSpot({
  fit: { abilities },
  rated,
  hasPlot,
}: {
  fit: SubjectFit;
  rated: Rated;
  hasPlot: boolean;
}) {
  const placed = abilities
    .filter(
      (each): each is UsedAbility & { level: number; enjoyment: number } =>
        each.level !== null && each.enjoyment !== null,
    )
    .toSorted((one, other) => other.level + other.enjoyment - one.level - one.enjoyment);
  const others = abilities.filter((each) => !placed.some(({ claim }) => claim === each.claim));
  return (
    <Part title="Sweet spot">
      <p className="text-[13px] text-muted">{sentenceOf(placed)}</p>
      <div className="grid grid-cols-1 gap-x-8 gap-y-3 @min-[760px]:grid-cols-[minmax(0,5fr)_minmax(0,4fr)]">
        {placed.length === 0 || !hasPlot ? null : <Plot placed={placed} />}
        <div className="flex min-w-0 flex-col gap-3">
          <ol aria-label="What the option offers of it" className="flex flex-col">
            {placed.map((ability, place) => (
              <Ability
                key={ability.claim}
                ability={ability}
                place={hasPlot ? place + 1 : null}
                rated={rated}
              />
            ))}
          </ol>
          {others.length === 0 ? null : (
            <section aria-label="Not placed">
              <h3 className="pb-1 text-[12.5px] font-[570]">
                Not placed: how you like it, or how good you are, is not said
              </h3>
              <ul className="flex flex-col">
                {others.map((ability) => (
                  <Ability key={ability.claim} ability={ability} place={null} rated={rated} />
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
    </Part>
  );
}

function Ability({ ability, place, rated }: { ability: UsedAbility; place: number | null; rated: Rated }) {
  const { claim, name, level, enjoyment, answer, words, suggestion } = ability;
  return (
    <RateRow
      rated={rated}
      by={{ claim }}
      name={name}
      hint={[
        level === null ? '' : steps.level[level - 1],
        enjoyment === null ? '' : steps.enjoyment[enjoyment - 1],
      ]
        .filter(Boolean)
        .join(', ')}
      mark={
        place === null ? (
          <FeedMark answer={answer} />
        ) : (
          <span className="flex gap-1.5">
            <span className="num w-4 text-end text-[12.5px] text-muted">{place} </span>
            <FeedMark answer={answer} />
          </span>
        )
      }
      answers={feedAnswers}
      place={place}
      answer={answer}
      words={words}
      suggestion={suggestion}
    />
  );
}

/** What lies in the spot: good at it, like it, and there is much of it here. */
function sentenceOf(placed: readonly (UsedAbility & { level: number; enjoyment: number })[]): string {
  if (placed.length === 0)
    return 'Once a skill says how good you are at it and how you like it, it has its place here.';
  const loved = placed.filter(({ level, enjoyment }) => level >= 3 && enjoyment >= 4);
  const here = loved.filter(({ answer }) => (shareOf(answer) ?? 0) > 0.5).map(({ name }) => name);
  const open = loved.filter(({ answer }) => shareOf(answer) === null).map(({ name }) => name);
  const tired = placed
    .filter(({ enjoyment, answer }) => enjoyment <= 2 && (shareOf(answer) ?? 0) > 0.5)
    .map(({ name }) => name);
  const parts = [
    here.length > 0 ? `You are good at it, like it, and it is much of this: ${here.join(', ')}.` : '',
    open.length > 0 ? `Not known of this: ${open.join(', ')}.` : '',
    tired.length > 0 ? `Much of this, and it tires you: ${tired.join(', ')}.` : '',
  ].filter(Boolean);
  return parts.join(' ') || 'Nothing that you are good at and like is much of this, as far as you know.';
}

function Plot({ placed }: { placed: readonly (UsedAbility & { level: number; enjoyment: number })[] }) {
  const seen = new Map<string, number>();
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label="What you are good at, by how you like it, filled as far as the option offers it. The list beside it says the same."
      className="w-full max-w-[520px] font-sans"
    >
      <rect
        x={plot.left}
        y={plot.top}
        width={plot.width}
        height={plot.height}
        rx={6}
        className="fill-sunk stroke-line"
      />
      <rect
        x={plot.left + plot.width * 0.4}
        y={plot.top}
        width={plot.width * 0.6}
        height={plot.height * 0.4}
        rx={6}
        className="fill-accent-soft stroke-line"
      />
      <text
        x={plot.left + plot.width - 8}
        y={plot.top + 16}
        textAnchor="end"
        className="fill-accent text-[11.5px] font-[570]"
      >
        good at it, and like it
      </text>
      <text x={plot.left - 8} y={plot.top + 16} textAnchor="end" className="fill-muted text-[11.5px]">
        I love it
      </text>
      <text
        x={plot.left - 8}
        y={plot.top + plot.height - 8}
        textAnchor="end"
        className="fill-muted text-[11.5px]"
      >
        wears me out
      </text>
      <text x={plot.left} y={plot.top + plot.height + 18} className="fill-muted text-[11.5px]">
        beginning
      </text>
      <text
        x={plot.left + plot.width}
        y={plot.top + plot.height + 18}
        textAnchor="end"
        className="fill-muted text-[11.5px]"
      >
        leading
      </text>
      <text
        x={plot.left + plot.width / 2}
        y={plot.top + plot.height + 34}
        textAnchor="middle"
        className="fill-muted text-[11.5px]"
      >
        a full disc: a lot of it here · an empty one: none · dashed: not known
      </text>
      {placed.map(({ claim, level, enjoyment, answer }, place) => {
        const key = `${level}/${enjoyment}`;
        const at = seen.get(key) ?? 0;
        seen.set(key, at + 1);
        const x = plot.left + ((level - 0.5) / 5) * plot.width + (at % 3) * 26 - 14;
        const y = plot.top + ((5.5 - enjoyment) / 5) * plot.height + Math.floor(at / 3) * 10;
        return (
          <g key={claim}>
            <circle cx={x} cy={y} r={radius} className="fill-raised" />
            <FeedDisc share={shareOf(answer)} x={x} y={y} radius={radius} />
            <text x={x} y={y + 4} textAnchor="middle" className="num fill-ink text-[11.5px] font-[570]">
              {place + 1}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
