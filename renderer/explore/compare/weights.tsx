import { Button } from '#renderer/ui/button.tsx';
import type { ComparedColumn, OwnWeights } from '#shared/explore/comparisons.ts';
import { outcomeOf } from '#shared/explore/weigh/outcome.ts';
import { type Counted, whatCounts } from '#shared/explore/weigh/what-counts.ts';

/** A weight may count up to so many percent of what the order gives it. */
const mostPercent = 400;

/** What counts and how much, from the order of the values, to be changed; and the sentence on what that comes to. */
export function Weights({
  columns,
  weights,
  onChange,
}: {
  columns: readonly ComparedColumn[];
  weights: OwnWeights;
  onChange: (weights: OwnWeights) => void;
}) {
  const [first] = columns;
  if (first === undefined) return null;
  const counted = whatCounts(first.fit, weights);
  if (counted.length === 0) return null;
  const { sentence, turn } = outcomeOf(columns, counted);
  const set = (key: string, percent: number): void => {
    const { [key]: _, ...others } = weights;
    onChange(percent === 100 ? others : { ...others, [key]: percent });
  };
  const all = counted.reduce((sum, { weight }) => sum + weight, 0);
  const isOwn = counted.some(({ percent }) => percent !== 100);
  return (
    <section aria-label="What counts" className="flex max-w-[900px] flex-col gap-3 border-line border-t pt-4">
      <p role="status" data-private className="font-serif text-[18px] leading-[1.45] wrap-anywhere">
        {sentence}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        {turn === null ? null : (
          <Button
            onClick={() => {
              const now = counted.find(({ key }) => key === turn.criterion)?.percent ?? 100;
              set(turn.criterion, now * (1 + turn.percent / 100));
            }}
          >
            See it with that change
          </Button>
        )}
        {isOwn ? <Button onClick={() => onChange({})}>Back to the order of your values</Button> : null}
      </div>
      <h2 className="text-[12.5px] font-[570] text-muted">What counts, and how much</h2>
      <p className="-mt-2 max-w-[70ch] text-[12.5px] text-muted">
        Your values count by their order. What stands beside them begins as much as a value does on average;
        that is Waymark’s choice, and yours to change. What is not known is counted for nobody.
      </p>
      <ul className="flex flex-col">
        {counted.map((each) => (
          <Weight key={each.key} counted={each} all={all} onChange={(percent) => set(each.key, percent)} />
        ))}
      </ul>
    </section>
  );
}

function Weight({
  counted: { name, percent, weight },
  all,
  onChange,
}: {
  counted: Counted;
  all: number;
  onChange: (percent: number) => void;
}) {
  const share = all <= 0 ? 0 : weight / all;
  const said = percent === 100 ? 'as it begins' : `${Math.round(percent)} % of that`;
  return (
    <li className="grid grid-cols-[minmax(120px,1fr)_minmax(60px,1fr)_minmax(120px,180px)_112px] items-center gap-x-4 border-line border-t py-1.5 text-[13px]">
      <span dir="auto" data-private className="wrap-anywhere">
        {upper(name)}
      </span>
      <span aria-hidden className="h-2 rounded-full bg-sunk">
        <span
          className="block h-2 min-w-px rounded-full bg-accent"
          style={{ width: `${Math.min(100, share * 100)}%` }}
        />
      </span>
      <input
        type="range"
        aria-label={`How much ${name} counts`}
        aria-valuetext={said}
        min={0}
        max={mostPercent}
        step={1}
        value={Math.round(percent)}
        onChange={(event) => onChange(Number(event.target.value))}
        className="w-full accent-accent"
      />
      <span className="num text-[12.5px] text-muted">{said}</span>
    </li>
  );
}

function upper(words: string): string {
  return (words[0]?.toUpperCase() ?? '') + words.slice(1);
}
