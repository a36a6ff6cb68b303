import { clockTime, monthName, shortDate } from '#renderer/ui/dates.ts';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { TickBox } from '#renderer/ui/tick-box.tsx';
import type { LineChoice, PreviewLine } from '#shared/transfer/people.ts';
import { type Chosen, comesIn, fieldNames, groupNames, isTaken, withField } from './choices.ts';

const states: Readonly<Record<PreviewLine['state'], string>> = {
  new: 'New',
  changed: 'Here already, with more to say',
  maybe: 'Maybe the same',
  same: 'Here already',
};

/** One thing of a source: whether it comes in, and for somebody who is here or may be, what would change. */
export function LineRow({
  line,
  chosen,
  onChoose,
}: {
  line: PreviewLine;
  chosen: Chosen;
  onChoose: (choice: LineChoice | null, id: number) => void;
}) {
  const { id, name, detail, state, group, match, changes } = line;
  const choice = chosen.lines.get(id);
  const isIn = comesIn(line, chosen);
  const isOut = chosen.without.has(group);
  const choose = (act: LineChoice['act']): void =>
    onChoose({ id, take: choice?.take ?? [], leave: choice?.leave ?? [], act }, id);
  const isMeeting = group === 'meetings';
  const showsChanges =
    (state === 'changed' && choice?.act !== 'out') || (state === 'maybe' && choice?.act === 'same');
  return (
    <div className={`flex flex-col gap-1.5 px-3 py-2 ${isOut || state === 'same' ? 'text-muted' : ''}`}>
      <div className="flex min-h-7 items-center gap-3">
        {isMeeting ? null : state === 'maybe' ? (
          <span className="size-[18px] shrink-0" />
        ) : (
          <TickBox
            label={`Bring in ${name}`}
            checked={isIn}
            disabled={state === 'same' || isOut}
            onChange={(checked) => choose(checked ? 'in' : 'out')}
          />
        )}
        <span className="min-w-0 shrink truncate font-[520]" title={name}>
          {name}
        </span>
        <span className="num min-w-0 grow truncate text-[13px] text-muted">
          {[whenOf(line.when), detail].filter(Boolean).join(' · ')}
        </span>
        {isMeeting && state !== 'same' ? (
          <Segmented
            label={`What “${name}” becomes, line ${id}`}
            value={isMeetingAct(choice?.act) ?? chosen.meetings}
            options={[
              { value: 'out', label: 'Nothing' },
              { value: 'conversation', label: 'A conversation' },
              { value: 'activity', label: 'Energy log' },
            ]}
            onChange={choose}
          />
        ) : (
          <span className="shrink-0 text-[12.5px] text-muted">
            {group === 'people' || state !== 'new' ? states[state] : groupNames[group]}
          </span>
        )}
      </div>
      {state === 'maybe' ? (
        <div className="flex flex-wrap items-center gap-3 pl-[30px] text-[13px]">
          <span className="text-muted">
            There is {match?.name}
            {match?.detail ? `, ${match.detail}` : ''}.
          </span>
          <Segmented
            label={`Who ${name} is, line ${id}`}
            value={isPersonAct(choice?.act) ?? 'out'}
            options={[
              { value: 'out', label: 'Leave out' },
              { value: 'same', label: 'The same person' },
              { value: 'another', label: 'Somebody else' },
            ]}
            onChange={choose}
          />
        </div>
      ) : null}
      {showsChanges ? (
        <ul
          aria-label={`What changes of ${match?.name ?? name}`}
          className="flex flex-col pl-[30px] text-[13px]"
        >
          {changes.map((change) => (
            <li key={change.field} className="flex min-h-7 items-center gap-2.5">
              <TickBox
                label={`${fieldNames[change.field]}: ${change.after}`}
                checked={isTaken(line, change.field, choice)}
                disabled={isOut}
                onChange={() => onChoose(withField(line, change.field, choice), id)}
              />
              <span className="shrink-0 text-muted">{fieldNames[change.field]}</span>
              {change.before === '' || change.field === 'tags' ? null : (
                <>
                  <span className="min-w-0 truncate line-through decoration-edge">{change.before}</span>
                  <span aria-hidden className="text-muted">
                    →
                  </span>
                </>
              )}
              <span className="min-w-0 truncate">{change.after}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** When it was, as exactly as it is known. */
function whenOf(when: PreviewLine['when']): string {
  if (when === null) return '';
  const { from, to, time } = when;
  if (time !== null && from !== null) return `${partial(from)}, ${clockTime(time)}`;
  if (from === null) return to === null ? '' : `until ${partial(to)}`;
  return to === null ? partial(from) : `${partial(from)} to ${partial(to)}`;
}

/** A day, a month or a year. */
function partial(date: string): string {
  if (date.length === 4) return date;
  return date.length === 7 ? monthName(date) : shortDate(date, '');
}

function isMeetingAct(act: LineChoice['act'] | undefined): 'out' | 'conversation' | 'activity' | null {
  return act === 'out' || act === 'conversation' || act === 'activity' ? act : null;
}

function isPersonAct(act: LineChoice['act'] | undefined): 'out' | 'same' | 'another' | null {
  return act === 'out' || act === 'same' || act === 'another' ? act : null;
}
