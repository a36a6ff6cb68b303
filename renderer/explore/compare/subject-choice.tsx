import { useRead } from '#renderer/bridge/queries.ts';
import { TickBox } from '#renderer/ui/tick-box.tsx';
import { mostSubjects } from '#shared/explore/comparisons.ts';
import type { FitSubject } from '#shared/explore/fit-ratings.ts';
import { optionStatusNames } from '#shared/explore/option-words.ts';
import { firstWords } from '#shared/reflection/first-words.ts';

interface Offered extends FitSubject {
  name: string;
  hint: string;
}

/** Chooses what stands side by side: options, directions and futures, up to six. */
export function SubjectChoice({
  chosen,
  onChange,
}: {
  chosen: readonly FitSubject[];
  onChange: (chosen: readonly FitSubject[]) => void;
}) {
  const offered = useOffered();
  const isChosen = ({ kind, id }: FitSubject): boolean =>
    chosen.some((each) => each.kind === kind && each.id === id);
  const isFull = chosen.length >= mostSubjects;
  const toggle = ({ kind, id }: Offered, isOn: boolean): void =>
    onChange(
      isOn ? [...chosen, { kind, id }] : chosen.filter((each) => each.kind !== kind || each.id !== id),
    );
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="pb-1 text-[12px] font-[570] text-muted">
        Side by side{isFull ? ': six is the most' : ''}
      </legend>
      {offered.length === 0 ? (
        <p className="text-[13px] text-muted">There is nothing to compare yet. Keep an option first.</p>
      ) : (
        <ul className="grid max-h-64 grid-cols-1 gap-x-6 overflow-y-auto sm:grid-cols-2">
          {offered.map((each) => {
            const isOn = isChosen(each);
            return (
              <li key={`${each.kind} ${each.id}`} className="flex min-w-0 items-start gap-2.5 py-1.5">
                <TickBox
                  label={each.name}
                  checked={isOn}
                  disabled={isFull && !isOn}
                  onChange={(next) => toggle(each, next)}
                />
                <span aria-hidden dir="auto" data-private className="min-w-0 leading-[18px] wrap-anywhere">
                  {each.name} <span className="text-[12.5px] text-muted">{each.hint}</span>
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </fieldset>
  );
}

function useOffered(): readonly Offered[] {
  const { data: options } = useRead('explore.options', {});
  const { data: directions } = useRead('reflection.directions', {});
  const { data: futures } = useRead('explore.futures', {});
  return [
    ...(options ?? []).map(({ id, name, status }) => ({
      kind: 'option' as const,
      id,
      name,
      hint: optionStatusNames[status],
    })),
    ...(directions ?? []).flatMap(({ id, words }) =>
      id === null || words.trim() === ''
        ? []
        : [{ kind: 'direction' as const, id, name: firstWords(words), hint: 'Direction' }],
    ),
    ...(futures ?? []).map(({ id, name }) => ({ kind: 'future' as const, id, name, hint: 'Future' })),
  ];
}
