import { useDraggable } from '@dnd-kit/core';
import { Link } from '@tanstack/react-router';
import { CircleDashed, Ellipsis, Flag } from 'lucide-react';
import { memo, type ReactNode, use } from 'react';
import type { CardState } from '#renderer/parts/board/column.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { shortDate, today } from '#renderer/ui/dates.ts';
import { Menu } from '#renderer/ui/menu.tsx';
import { optionStatusNames } from '#shared/explore/option-words.ts';
import { type Option, optionStatuses } from '#shared/explore/options.ts';
import { counted } from '#shared/wording/counts.ts';
import { AskedFor, OptionActions } from './board-actions.ts';
import { shelfOf } from './columns.ts';
import { reasonAsks } from './labels.ts';
import { datedPayText, originText } from './option-text.ts';
import { ReasonLine } from './reason-line.tsx';

/** An option on the board or on the shelf: a link to its page, a thing to carry, and a menu. */
export const OptionCard = memo(function OptionCard({
  option,
  isCurrent,
  isCarried,
}: CardState & { option: Option }) {
  const actions = use(OptionActions);
  const isAsked = use(AskedFor) === option.id;
  const { setNodeRef, listeners } = useDraggable({ id: option.id });
  const { id, name, status } = option;
  const shelf = shelfOf(status);

  return (
    <div
      ref={setNodeRef}
      {...listeners}
      className={`group relative ${isCarried ? 'rounded-card bg-line/50 *:invisible' : ''}`}
    >
      <OptionCardLook
        option={option}
        title={
          <Link
            to="/explore/options/$id"
            params={{ id }}
            draggable={false}
            tabIndex={isCurrent ? 0 : -1}
            className="text-inherit no-underline outline-none after:absolute after:inset-0 after:rounded-card focus-visible:after:outline-2 focus-visible:after:outline-accent"
          >
            {name}
          </Link>
        }
        reason={
          isAsked && shelf !== null ? (
            <ReasonLine
              key={id}
              label={`${reasonAsks[shelf]} ${name}`}
              placeholder={reasonAsks[shelf]}
              reason={option.reason}
              onGive={(words, isFocusKept) => actions.giveReason(option, words, isFocusKept)}
            />
          ) : null
        }
        menu={
          <Menu
            trigger={
              <IconButton
                label={`More for ${name}`}
                tabIndex={isCurrent ? 0 : -1}
                className="absolute! top-1 right-1 z-10 bg-raised! opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 data-[state=open]:opacity-100"
              >
                <Ellipsis size={16} aria-hidden />
              </IconButton>
            }
            actions={[
              { label: 'Open', keys: 'Enter', onSelect: () => actions.open(id) },
              { label: 'Make this a goal', onSelect: () => actions.toGoal(option) },
              ...optionStatuses
                .filter((each) => each !== status)
                .map((each, place) => ({
                  label: `Move to ${optionStatusNames[each]}`,
                  parted: place === 0,
                  onSelect: () => actions.move(id, each),
                })),
              { label: 'Move up', keys: 'Alt ↑', parted: true, onSelect: () => actions.step(id, 'up') },
              { label: 'Move down', keys: 'Alt ↓', onSelect: () => actions.step(id, 'down') },
              { label: 'Move to trash', keys: 'Del', danger: true, onSelect: () => actions.trash(option) },
            ]}
          />
        }
      />
    </div>
  );
});

/** How an option looks on the board: what it is, what comes next and when, what is known of the pay and what is not known. */
export function OptionCardLook({
  option,
  title,
  menu,
  reason = null,
  lifted = false,
}: {
  option: Option;
  title?: ReactNode;
  menu?: ReactNode;
  /** The line that asks why it was set aside. */
  reason?: ReactNode;
  lifted?: boolean;
}) {
  const edge = lifted
    ? 'border-transparent shadow-lift outline-2 outline-accent cursor-grabbing'
    : 'border-line hover:border-edge';
  const isShelved = shelfOf(option.status) !== null;
  return (
    <div
      data-private
      className={`flex flex-col rounded-card border bg-raised shadow-[0_1px_1px_rgb(30_36_34/0.03)] transition-[border-color] duration-100 ${isShelved ? 'px-3 py-2' : 'px-3.25 py-3'} ${edge}`}
    >
      <p
        dir="auto"
        className={`pr-3.5 font-serif leading-[1.25] font-[600] tracking-[-0.008em] wrap-anywhere ${isShelved ? 'text-[15px]' : 'text-[16.5px]'}`}
      >
        <span className="line-clamp-4">{title ?? option.name}</span>
      </p>
      {menu}
      {isShelved ? (reason ?? <Reason words={option.reason} />) : <Facts option={option} />}
    </div>
  );
}

function Reason({ words }: { words: string }) {
  return words.trim() === '' ? null : (
    <p
      dir="auto"
      className="line-clamp-3 pt-0.5 font-serif text-[14.5px] leading-[1.35] italic wrap-anywhere"
    >
      {words}
    </p>
  );
}

function Facts({ option }: { option: Option }) {
  const { next, nextOn, pay, openQuestions, goals } = option;
  const origin = originText(option);
  const when = nextOn === null ? '' : shortDate(nextOn, today());
  const isPast = nextOn !== null && nextOn < today();
  const hasNext = next.trim() !== '' || when !== '';
  return (
    <>
      {origin === '' ? null : (
        <p dir="auto" className="pt-0.5 text-[12.5px] leading-[1.45] text-muted wrap-anywhere">
          {origin}
        </p>
      )}
      {pay === null ? null : (
        <p className="num pt-0.5 text-[12.5px] leading-[1.45] text-muted">{datedPayText(pay, today())}</p>
      )}
      {hasNext ? (
        <p className="num mt-2 border-line border-t pt-2 text-[13px] leading-[1.4] wrap-anywhere">
          <span className="sr-only">Next: </span>
          <span dir="auto">{next}</span>
          {when === '' ? null : (
            <span className={isPast ? 'text-energy-ink' : 'text-accent'}>
              {next.trim() === '' ? 'On ' : ', '}
              {when}
              {isPast ? ', gone by' : ''}
            </span>
          )}
        </p>
      ) : null}
      {openQuestions > 0 ? (
        <p className="num flex items-center gap-1.5 pt-1.5 text-[12.5px] text-muted">
          <CircleDashed size={13} aria-hidden className="shrink-0" />
          {counted(openQuestions, 'open question')}
        </p>
      ) : null}
      {goals.length > 0 ? (
        <p className="flex items-center gap-1.5 pt-1.5 text-[12.5px] text-accent">
          <Flag size={13} aria-hidden className="shrink-0" />
          <span className="truncate">{goals.length === 1 ? 'your goal' : counted(goals.length, 'goal')}</span>
        </p>
      ) : null}
    </>
  );
}
