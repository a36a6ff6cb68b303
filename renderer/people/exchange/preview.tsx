import { useMemo, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { counted } from '#renderer/ui/counts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { number } from '#renderer/ui/dates.ts';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { TickBox } from '#renderer/ui/tick-box.tsx';
import type { ExchangePreview } from '#shared/transfer/people.ts';
import {
  type Chosen,
  comesIn,
  groupNames,
  groupsOf,
  type Look,
  looksOf,
  nothingChosen,
  type Reading,
} from './choices.ts';
import { Columns } from './columns.tsx';
import { Lines } from './lines.tsx';
import { Problems } from './problems.tsx';

const lookNames: Readonly<Record<Look, string>> = {
  all: 'All',
  new: 'New',
  changed: 'More to say',
  maybe: 'Maybe the same',
  same: 'Here already',
};

/** What would become of a source, line by line, and what is chosen of it. */
export function Preview({
  preview,
  isBusy,
  onRead,
  onTake,
  onLeave,
}: {
  preview: ExchangePreview;
  isBusy: boolean;
  onRead: (reading: Reading) => void;
  onTake: (chosen: Chosen) => void;
  onLeave: () => void;
}) {
  const [chosen, setChosen] = useState<Chosen>(nothingChosen);
  const [look, setLook] = useState<Look>('all');
  const { lines, table, span, problems } = preview;
  const groups = useMemo(() => groupsOf(preview), [preview]);
  const looks = useMemo(() => looksOf(lines), [lines]);
  const shown = useMemo(
    () =>
      looks.some((each) => each.look === look)
        ? lines.filter(({ state }) => look === 'all' || state === look)
        : lines,
    [lines, look, looks],
  );
  const coming = useMemo(
    () => lines.reduce((sum, line) => sum + (comesIn(line, chosen) ? 1 : 0), 0),
    [lines, chosen],
  );
  const open = useMemo(
    () =>
      lines.filter(
        ({ id, state, group }) => state === 'maybe' && !chosen.lines.has(id) && !chosen.without.has(group),
      ).length,
    [lines, chosen],
  );
  const toggle = (group: (typeof groups)[number]['group']): void => {
    const without = new Set(chosen.without);
    if (!without.delete(group)) without.add(group);
    setChosen({ ...chosen, without });
  };
  return (
    <div className="flex min-h-0 grow flex-col gap-3">
      <div className="flex flex-col gap-3 px-6.5 max-narrow:px-5">
        {table === null ? null : <Columns table={table} onChange={(uses) => onRead({ uses, span: null })} />}
        {span === null ? null : (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-[13px]">
            <span className="flex items-center gap-2">
              From
              <DateInput
                label="From"
                value={span.from}
                required
                onChange={(from) => from && onRead({ uses: null, span: { ...span, from } })}
              />
              to
              <DateInput
                label="To"
                value={span.to}
                required
                onChange={(to) => to && onRead({ uses: null, span: { ...span, to } })}
              />
            </span>
            <Segmented
              label="What the meetings become"
              value={chosen.meetings}
              options={[
                { value: 'out', label: 'Choose one by one' },
                { value: 'conversation', label: 'All conversations' },
                { value: 'activity', label: 'All lines of the energy log' },
              ]}
              onChange={(meetings) => setChosen({ ...chosen, meetings })}
            />
          </div>
        )}
        {groups.length > 0 && span === null ? (
          <fieldset className="flex flex-wrap gap-x-5 gap-y-2 text-[13px]">
            <legend className="sr-only">What comes in</legend>
            {groups.map(({ group, count }) => (
              // biome-ignore lint/a11y/noLabelWithoutControl: the tick box is the control
              <label key={group} className="flex cursor-pointer items-center gap-2">
                <TickBox
                  label={groupNames[group]}
                  checked={!chosen.without.has(group)}
                  onChange={() => toggle(group)}
                />
                <span>
                  {groupNames[group]} <span className="num text-muted">{number(count)}</span>
                </span>
              </label>
            ))}
          </fieldset>
        ) : null}
        {looks.length > 2 ? (
          <div className="flex">
            <Segmented
              label="Which are shown"
              value={looks.some((each) => each.look === look) ? look : 'all'}
              options={looks.map((each) => ({
                value: each.look,
                label: `${lookNames[each.look]} ${number(each.count)}`,
              }))}
              onChange={setLook}
            />
          </div>
        ) : null}
      </div>
      <Lines lines={shown} chosen={chosen} onChosen={setChosen} />
      <footer className="flex flex-col gap-2 border-t border-line px-6.5 py-3 max-narrow:px-5">
        <Problems problems={problems} />
        <div className="flex flex-wrap items-center gap-3">
          <Button look="first" disabled={isBusy || coming === 0} onClick={() => onTake(chosen)}>
            {coming === 0 ? 'Bring in' : `Bring in ${number(coming)}`}
          </Button>
          <Button disabled={isBusy} onClick={onLeave}>
            Leave it
          </Button>
          <p role="status" className="num text-[13px] text-muted">
            {open > 0
              ? `${counted(open, 'person')} may be here already and ${open === 1 ? 'stays' : 'stay'} out until you say.`
              : coming === 0
                ? 'Nothing of it is new.'
                : ''}
          </p>
        </div>
      </footer>
    </div>
  );
}
