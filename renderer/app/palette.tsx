import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Command } from 'cmdk';
import { Dialog } from 'radix-ui';
import { useDeferredValue, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { focusTextOf } from '#renderer/parts/entry-text.ts';
import { recordPages } from '#renderer/search/record-pages.ts';
import { ResultText } from '#renderer/search/result-text.tsx';
import { leaveFocusToKeeper } from '#renderer/ui/focus/keeper.ts';
import { isClaimKind } from '#shared/kinds.ts';
import type { SearchResult } from '#shared/search/search.ts';
import { showOverlay, useOverlay } from './overlays.ts';
import { fittingActions, usePaletteActions } from './palette-actions.ts';
import type { ActionName } from './shortcuts.ts';

/** Search over everything, and every place to go to, from one field. */
export function Palette({ run }: { run: (action: ActionName) => void }) {
  const overlay = useOverlay();
  return (
    <Dialog.Root open={overlay === 'palette'} onOpenChange={(open) => (open ? undefined : showOverlay(null))}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-veil" />
        <Dialog.Content
          aria-describedby={undefined}
          onCloseAutoFocus={leaveFocusToKeeper}
          className="fixed top-[12vh] left-1/2 z-50 w-[calc(100vw-48px)] max-w-xl -translate-x-1/2 overflow-hidden rounded-panel border border-line bg-raised shadow-lift"
        >
          <Dialog.Title className="sr-only">Search or jump</Dialog.Title>
          <Choices run={run} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Choices({ run }: { run: (action: ActionName) => void }) {
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed.trim());
  const navigate = useNavigate();
  const { data } = useRead(
    'search.find',
    { text: asked, limit: 12, typing: true },
    { enabled: asked !== '', placeholderData: keepPreviousData, gcTime: 30_000 },
  );
  const results = asked === '' ? [] : (data?.results ?? []);
  const fitting = fittingActions(usePaletteActions(run), asked);
  const [chosen, setChosen] = useState('');
  // What was found comes later than the typing: then the first of it is chosen, so that Enter always opens something.
  const values = [...fitting.map(({ name }) => name), ...results.map(keyOfResult)];
  const value = values.includes(chosen) ? chosen : (values[0] ?? '');

  const go = (act: () => void): void => {
    showOverlay(null);
    act();
  };
  const open = ({ kind, openId: id }: SearchResult): void => {
    if (kind === 'entry') {
      void navigate({ to: '/journal/$id', params: { id }, search: { mark: asked } });
      focusTextOf(id);
    } else if (isClaimKind(kind)) void navigate({ to: '/compass/$id', params: { id } });
    else if (kind === 'person') void navigate({ to: '/people/$id', params: { id } });
    else if (kind === 'organisation') void navigate({ to: '/people/organisation/$id', params: { id } });
    else if (kind === 'direction' || kind === 'activity' || kind === 'test-result')
      void navigate({ to: '/compass/$id', params: { id: recordPages[kind] } });
    else if (kind === 'occupation') void navigate({ to: '/explore/note/$id', params: { id } });
    else if (kind === 'application') void navigate({ to: '/explore/applying/$id', params: { id } });
    else if (kind === 'option') void navigate({ to: '/explore/options/$id', params: { id } });
    else if (kind === 'experiment') void navigate({ to: '/explore/experiments/$id', params: { id } });
    else if (kind === 'future') void navigate({ to: '/explore/futures/$id', params: { id } });
    else if (kind === 'comparison') void navigate({ to: '/explore/compare/$id', params: { id } });
    else if (kind === 'conversation') void navigate({ to: '/people/talks/$id', params: { id } });
    else if (kind === 'question-set') void navigate({ to: '/people/questions' });
    else if (kind === 'message-template') void navigate({ to: '/people/touch/templates' });
    else if (kind === 'learning') void navigate({ to: '/learning/$id', params: { id } });
    else if (kind === 'win') void navigate({ to: '/goals', search: { wins: true } });
    else void navigate({ to: '/goals/$id', params: { id } });
  };

  return (
    <Command
      shouldFilter={false}
      label="Search or jump"
      loop
      vimBindings={false}
      value={value}
      onValueChange={setChosen}
    >
      <Command.Input
        value={typed}
        onValueChange={setTyped}
        maxLength={1_000}
        placeholder="Search, or go anywhere"
        className="w-full border-line border-b bg-transparent px-4.5 py-3.5 text-[16px] outline-none"
      />
      <Command.List className="max-h-[52vh] overflow-y-auto p-2">
        {asked !== '' && data && results.length === 0 && fitting.length === 0 ? (
          <Command.Empty className="px-3 py-6 text-center text-muted">
            {data.problem?.message ??
              'Nothing found. Try fewer words, or the beginning of one with * after it.'}
          </Command.Empty>
        ) : null}
        {fitting.length > 0 ? (
          <Command.Group heading="Go to" className={group}>
            {fitting.map(({ name, words, keys, run: act }) => (
              <Command.Item
                key={name}
                value={name}
                onSelect={() => go(act)}
                className={`${item} flex justify-between gap-4`}
              >
                {words}
                <span className="text-[12px] text-muted">{keys}</span>
              </Command.Item>
            ))}
          </Command.Group>
        ) : null}
        {results.length > 0 ? (
          <Command.Group heading="What you wrote" className={group}>
            {results.map((result) => (
              <Command.Item
                key={keyOfResult(result)}
                value={keyOfResult(result)}
                onSelect={() => go(() => open(result))}
                className={item}
              >
                <ResultText result={result} />
              </Command.Item>
            ))}
          </Command.Group>
        ) : null}
      </Command.List>
    </Command>
  );
}

function keyOfResult({ kind, id }: SearchResult): string {
  return `${kind} ${id}`;
}

const item = 'cursor-pointer rounded-control px-2.5 py-1.5 data-[selected=true]:bg-sunk';
const group =
  '[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-[12px] [&_[cmdk-group-heading]]:font-[560] [&_[cmdk-group-heading]]:text-muted';
