import { useId, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { attempt } from '#renderer/commands/run.ts';
import { FormDialog } from '#renderer/parts/form-dialog.tsx';
import { fullDate, today } from '#renderer/ui/dates.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { TickBox } from '#renderer/ui/tick-box.tsx';
import {
  type PersonTouch,
  type Rhythm,
  type RhythmUnit,
  rhythmText,
  rhythmUnits,
} from '#shared/people/touch.ts';
import { chooseRhythm, type Somebody } from './acts.ts';
import { AsideHeading } from './aside-heading.tsx';
import { setMentionsCount } from './commands/set-mentions-count.ts';
import { SnoozeMenu } from './snooze-menu.tsx';

/** Rhythms that are chosen with one press. */
const usual: readonly Rhythm[] = [
  { every: 2, unit: 'week' },
  { every: 6, unit: 'week' },
  { every: 3, unit: 'month' },
  { every: 6, unit: 'month' },
  { every: 1, unit: 'year' },
];

const keyOf = (rhythm: Rhythm | null): string =>
  rhythm === null ? 'none' : `${String(rhythm.every)} ${rhythm.unit}`;

const upper = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** How often to be in touch with somebody, and when it is time again. */
export function StayingInTouch({ person }: { person: Somebody }) {
  const { data } = useRead('people.touch', { person: person.id });
  const [isAsking, setAsking] = useState(false);
  const heading = useId();
  if (data === undefined) return null;
  const own =
    data.rhythm === null || usual.some((each) => keyOf(each) === keyOf(data.rhythm)) ? [] : [data.rhythm];
  const choose = (key: string): void => {
    if (key === 'other') setAsking(true);
    else void chooseRhythm(person, [...usual, ...own].find((each) => keyOf(each) === key) ?? null);
  };
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-2.5">
      <AsideHeading id={heading}>Staying in touch</AsideHeading>
      <SelectField
        labelHidden
        label="How often"
        value={keyOf(data.rhythm)}
        options={[
          { value: 'none', label: 'No rhythm' },
          ...[...usual, ...own].map((each) => ({ value: keyOf(each), label: upper(rhythmText(each)) })),
          { value: 'other', label: 'Another rhythm…' },
        ]}
        onChange={choose}
      />
      <p className="text-[13px] leading-[1.5]">{stateWords(data)}</p>
      {data.state === 'due' ? (
        <div className="-ml-2">
          <SnoozeMenu person={person} />
        </div>
      ) : null}
      <div className="flex items-start gap-2.5 text-[13px] text-muted">
        <TickBox
          label="An entry that names them counts"
          checked={data.mentionsCount}
          onChange={(count) => void attempt(setMentionsCount, { person: person.id, count }, person.name)}
        />
        <span aria-hidden>An entry that names them counts</span>
      </div>
      {isAsking ? <RhythmDialog person={person} onClose={() => setAsking(false)} /> : null}
    </section>
  );
}

function stateWords({ state, next, snoozedUntil, last }: PersonTouch): string {
  const day = next === null ? '' : fullDate(next, today());
  switch (state) {
    case 'none':
      return last === null
        ? 'Choose how often you would like to be in touch.'
        : `Last in touch on ${fullDate(last.date, today())}.`;
    case 'due':
      return 'It is time again.';
    case 'snoozed':
      return `Put off until ${fullDate(snoozedUntil ?? today(), today())}.`;
    case 'planned':
      return 'A talk is planned.';
    case 'later':
      return `Next around ${day}.`;
    default:
      return state satisfies never;
  }
}

const unitNames: Record<RhythmUnit, string> = { day: 'Days', week: 'Weeks', month: 'Months', year: 'Years' };

function RhythmDialog({ person, onClose }: { person: Somebody; onClose: () => void }) {
  const [every, setEvery] = useState('6');
  const [unit, setUnit] = useState<RhythmUnit>('week');
  const number = /^\d{1,3}$/.test(every.trim()) ? Number(every) : 0;
  const isReady = number >= 1 && number <= 100;
  return (
    <FormDialog
      title={`How often would you like to be in touch with ${person.name}?`}
      act="Choose it"
      isReady={isReady}
      problem={null}
      onAct={() => {
        if (!isReady) return;
        onClose();
        void chooseRhythm(person, { every: number, unit });
      }}
      onClose={onClose}
    >
      <div className="grid grid-cols-[88px_minmax(0,1fr)] gap-3">
        <TextField
          label="Every"
          inputMode="numeric"
          value={every}
          onChange={(event) => setEvery(event.target.value)}
          problem={isReady ? null : 'From 1 to 100.'}
        />
        <SelectField
          label="Of what"
          value={unit}
          options={rhythmUnits.map((value) => ({ value, label: unitNames[value] }))}
          onChange={setUnit}
        />
      </div>
    </FormDialog>
  );
}
