import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { ChoiceList } from '#renderer/parts/choice-list.tsx';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { recordKindLabels } from '#renderer/parts/record-kinds.ts';
import { type OptionPage, optionTieKinds } from '#shared/explore/options.ts';

export type Tie = OptionPage['ties'][number];

/** So many of each kind are offered before anything is typed. */
const few = 6;

/** Chooses a person, an entry, a goal or something of the Compass: some of each first, then what a search finds. */
export function TieChoices({ tied, onChoose }: { tied: readonly Tie[]; onChoose: (tie: Tie) => void }) {
  const [text, setText] = useState('');
  const isSearching = text.trim() !== '';
  const people = useRead('people.list', {}, { enabled: !isSearching });
  const goals = useRead('goals.list', {}, { enabled: !isSearching });
  const entries = useRead('journal.list', { limit: few }, { enabled: !isSearching });
  const found = useRead(
    'search.find',
    { text, typing: true, limit: 60 },
    { enabled: isSearching, placeholderData: keepPreviousData },
  );
  const offered: Tie[] = isSearching
    ? (found.data?.results ?? []).flatMap(({ kind: of, id, title, snippet }) => {
        const kind = optionTieKinds.find((each) => each === of);
        const name = title || snippet.map((part) => part.text).join('') || 'Untitled';
        return kind === undefined ? [] : [{ kind, id, title: name }];
      })
    : [
        ...(people.data ?? [])
          .slice(0, few)
          .map(({ id, name }) => ({ kind: 'person' as const, id, title: name })),
        ...(goals.data ?? []).slice(0, few).map(({ id, title }) => ({ kind: 'goal' as const, id, title })),
        ...(entries.data?.entries ?? []).map(({ id, title, preview }) => ({
          kind: 'entry' as const,
          id,
          title: title || preview || 'Untitled',
        })),
      ];
  const isSettled = isSearching
    ? found.data !== undefined
    : [people, goals, entries].every(({ data }) => data !== undefined);
  const isTied = ({ kind, id }: Tie): boolean => tied.some((each) => each.kind === kind && each.id === id);
  return (
    <ChoiceList
      label="Find what it belongs to"
      placeholder="A person, an entry, a goal, a value"
      typed={text}
      onType={setText}
      problem={<ReadProblem error={found.error} />}
      none={isSettled ? (isSearching ? 'Nothing has these words.' : 'Type what you look for.') : null}
      offered={offered
        .filter((each) => !isTied(each))
        .map((each) => {
          const { one, icon: Icon } = recordKindLabels[each.kind];
          return {
            key: `${each.kind} ${each.id}`,
            icon: <Icon size={14} strokeWidth={1.75} aria-hidden className="shrink-0 text-muted" />,
            label: each.title,
            hint: one,
            onChoose: () => onChoose(each),
          };
        })}
    />
  );
}
