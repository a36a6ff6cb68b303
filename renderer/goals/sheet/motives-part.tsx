import { useEffect, useId, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { runField } from '#renderer/commands/field.ts';
import { saveMotives } from '#renderer/goals/commands/save-motives.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { useSaveSession } from '#renderer/saving/use-save-session.ts';
import { number, shortDate, today } from '#renderer/ui/dates.ts';
import {
  concordance,
  type Motive,
  type MotiveStatement,
  type Motives,
  motives,
} from '#shared/goals/motives.ts';

const words: Record<Motive, { asks: string; short: string }> = {
  others: { asks: 'Because others want it', short: 'others' },
  guilt: { asks: 'Because I would feel guilty', short: 'guilt' },
  matters: { asks: 'Because it matters to me', short: 'matters' },
  joy: { asks: 'Because I enjoy it', short: 'joy' },
};

const middle: Motives = { others: 5, guilt: 5, matters: 5, joy: 5 };

/** How true four reasons for a goal are, kept over time; a goal that is more of a “should” is named as such, kindly. */
export function MotivesPart({ goal }: { goal: string }) {
  const { data: said } = useRead('goals.motives', { goal });
  const [isOpen, setOpen] = useState(false);
  if (!said) return null;
  const [latest] = said;
  return (
    <div className="flex flex-col gap-2.5 pt-1">
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="self-start rounded text-[13px] text-muted underline decoration-line underline-offset-3 hover:text-ink"
      >
        {isOpen
          ? 'Close the four reasons'
          : latest
            ? 'Four reasons, asked again'
            : 'Four reasons: how true is each?'}
      </button>
      {latest ? <Meaning motives={latest} /> : null}
      {isOpen ? <Sliders goal={goal} said={said} /> : null}
      {isOpen && said.length > 1 ? <Earlier said={said} /> : null}
    </div>
  );
}

/** What the four say together. */
function Meaning({ motives: said }: { motives: Motives }) {
  const own = concordance(said);
  const sentence =
    own < 0
      ? 'At present this is more of a “should” than a “want”. That is worth knowing: what in it could become your own, or who could you tell that it is not?'
      : own === 0
        ? 'It is as much a “should” as a “want” at present.'
        : 'This is your own: goals like that are kept up longer.';
  return <p className="max-w-[58ch] text-[13px] text-muted">{sentence}</p>;
}

function Sliders({ goal, said }: { goal: string; said: readonly MotiveStatement[] }) {
  const [latest] = said;
  const [value, setValue] = useState<Motives>(() => ({ ...middle, ...pick(latest) }));
  const session = useSaveSession<Motives>(async (next) => {
    const field = { of: '', record: `motives:${goal}`, fields: Object.keys(next) };
    await runField(saveMotives, { goal, date: today(), ...next }, field);
  }, null);
  useEffect(
    () =>
      session.subscribe(() => {
        const { state, error } = session.status();
        if (state === 'failed') notifyFailure(error);
      }),
    [session],
  );
  const change = (motive: Motive, to: number): void => {
    const next = { ...value, [motive]: to };
    setValue(next);
    session.change(next);
  };
  return (
    <fieldset className="flex flex-col gap-2 rounded-card border border-line bg-raised px-4 py-3">
      <legend className="sr-only">How true is each reason, from 0 to 10</legend>
      {motives.map((motive) => (
        <Slider
          key={motive}
          label={words[motive].asks}
          value={value[motive]}
          onChange={(to) => change(motive, to)}
        />
      ))}
      <p className="flex justify-between text-[12px] text-muted">
        <span>0: not at all</span>
        <span>10: entirely</span>
      </p>
    </fieldset>
  );
}

function pick(said: MotiveStatement | undefined): Partial<Motives> {
  if (!said) return {};
  const { others, guilt, matters, joy } = said;
  return { others, guilt, matters, joy };
}

function Slider({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number;
  onChange: (to: number) => void;
}) {
  const id = useId();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,150px)_22px] items-center gap-3 text-[13px]">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={10}
        step={1}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
        className="accent-accent"
      />
      <span aria-hidden className="num text-right text-muted">
        {value}
      </span>
    </div>
  );
}

/** What was said on earlier days. */
function Earlier({ said }: { said: readonly MotiveStatement[] }) {
  return (
    <table className="num w-full max-w-[420px] text-[12.5px]">
      <caption className="sr-only">What you said on other days</caption>
      <thead>
        <tr className="text-left text-muted">
          <th scope="col" className="font-[460]">
            Day
          </th>
          {motives.map((motive) => (
            <th key={motive} scope="col" className="text-right font-[460]">
              {words[motive].short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {said.map((statement) => (
          <tr key={statement.date} className="border-line border-t">
            <th scope="row" className="py-0.5 text-left font-[460]">
              {shortDate(statement.date, today())}
            </th>
            {motives.map((motive) => (
              <td key={motive} className="text-right">
                {number(statement[motive])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
