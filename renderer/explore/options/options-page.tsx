import { useNavigate } from '@tanstack/react-router';
import { Split } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { OptionViews } from '#renderer/explore/applying/views.tsx';
import { ExploreHeader } from '#renderer/explore/explore-header.tsx';
import type { BoardHandle } from '#renderer/parts/board/use-board.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { createStore } from '#renderer/ui/stores.ts';
import type { Option } from '#shared/explore/options.ts';
import { columnsOf } from './columns.ts';
import { OptionsBoard } from './options-board.tsx';
import { trashWithUndo, useBoardActs, useToGoal } from './use-option-acts.ts';
import { useOptions } from './use-options.ts';

const none: readonly Option[] = [];

/** The option that was opened from the board; it has the focus again on the way back. */
const opened = createStore<string | null>('the option that was opened', null);

/** All options as a board. */
export function OptionsPage() {
  const { options: read, counts, error } = useOptions();
  const options = read ?? none;
  const columns = useMemo(() => columnsOf(options), [options]);
  const { move, asked, giveReason, add } = useBoardActs(options);
  const toGoal = useToGoal();
  const navigate = useNavigate();
  const board = useRef<BoardHandle>(null);
  const [isBegun, setBegun] = useState(false);
  const isRead = read !== undefined;
  const open = useCallback(
    (id: string) => void navigate({ to: '/explore/options/$id', params: { id } }),
    [navigate],
  );
  useEffect(() => {
    const id = opened.get();
    if (!isRead || id === null) return;
    opened.set(null);
    board.current?.focus(id);
  }, [isRead]);
  const begin = (): void => {
    flushSync(() => setBegun(true));
    board.current?.add();
  };
  const isEmpty = isRead && options.length === 0 && !isBegun;
  return (
    <div
      className="flex h-full flex-col"
      onClickCapture={({ target }) => {
        const card =
          target instanceof Element ? target.closest('a')?.closest<HTMLElement>('[data-card]') : null;
        if (card?.dataset.card) opened.set(card.dataset.card);
      }}
    >
      <ExploreHeader
        current="options"
        view={{}}
        action={
          isEmpty ? undefined : (
            <Button look="first" onClick={begin}>
              New option
            </Button>
          )
        }
      />
      <div className="flex px-6.5 pb-3 max-narrow:px-5">
        <OptionViews current="board" />
      </div>
      <div className="px-6.5">
        <ReadProblem error={error} />
      </div>
      {isEmpty ? (
        <EmptyState
          icon={<Split size={26} strokeWidth={1.5} aria-hidden />}
          sentence="What you might do stands here, from a first idea to what you go after."
          action={
            <Button look="first" onClick={begin}>
              Write down the first one
            </Button>
          }
        />
      ) : isRead ? (
        <OptionsBoard
          columns={columns}
          counts={counts}
          asked={asked}
          onOpen={open}
          onMove={move}
          onAdd={add}
          onReason={giveReason}
          onTrash={trashWithUndo}
          onGoal={(option) => void toGoal(option)}
          handle={board}
        />
      ) : null}
    </div>
  );
}
