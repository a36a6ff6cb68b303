import { Link, useNavigate } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { type RefObject, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { attempt } from '#renderer/commands/run.ts';
import { moveOption } from '#renderer/explore/commands/move-option.ts';
import { WayBack, wayBackLook } from '#renderer/explore/parts/way-back.tsx';
import type { Draft } from '#renderer/saving/draft.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { SaveStateLine } from '#renderer/saving/save-state.tsx';
import { useGroupStatus } from '#renderer/saving/use-draft.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { LineField } from '#renderer/ui/field.tsx';
import { linkLook } from '#renderer/ui/link-look.ts';
import { Menu } from '#renderer/ui/menu.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { optionStatusNames } from '#shared/explore/option-words.ts';
import { type OptionPage, type OptionSheet, optionStatuses } from '#shared/explore/options.ts';
import { shelfOf } from './columns.ts';
import { reasonAsks } from './labels.ts';
import { optionGroup } from './option-words.ts';
import { ReasonLine } from './reason-line.tsx';
import { trashWithUndo, useToGoal } from './use-option-acts.ts';

/** What an option is called, where it stands and why, and what can be made of it. */
export function OptionHead({
  option,
  draft,
  value,
  heading,
}: {
  option: OptionPage;
  draft: Draft<OptionSheet>;
  value: OptionSheet;
  heading: RefObject<HTMLHeadingElement | null>;
}) {
  const group = optionGroup(option.id);
  const status = useGroupStatus(group);
  const navigate = useNavigate();
  const toGoal = useToGoal();
  const isNameless = value.name.trim() === '';
  const [goal] = option.goals;
  const trash = async (): Promise<void> => {
    if (await trashWithUndo(option)) void navigate({ to: '/explore/options' });
  };
  return (
    <header className="flex flex-col">
      <div className="flex items-center justify-between gap-3">
        <Crumbs />
        <span className="flex items-center gap-2">
          <SaveStateLine status={status} onRetry={() => void flushGroup(group)} />
          <Menu
            trigger={
              <IconButton label={`More for ${option.name}`}>
                <Ellipsis size={16} aria-hidden />
              </IconButton>
            }
            actions={[{ label: 'Move to trash', danger: true, onSelect: () => void trash() }]}
          />
        </span>
      </div>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 pt-1.5">
        <div className="min-w-0 grow basis-72">
          <h1 ref={heading} tabIndex={-1} className="sr-only">
            {option.name}
          </h1>
          <LineField
            label="Name"
            value={value.name}
            problem={isNameless ? `Without a name it stays “${draft.saved().name}”.` : null}
            onChange={(name) => draft.change({ name })}
            onBlur={() => (isNameless ? draft.change({ name: draft.saved().name }) : undefined)}
            className="font-serif text-[30px] leading-[1.2] font-[600] tracking-[-0.018em]"
          />
        </div>
        {goal === undefined ? (
          <Button look="first" className="mt-1.5" onClick={() => void toGoal(option)}>
            Make this a goal
          </Button>
        ) : (
          <Link to="/goals/$id" params={{ id: goal.id }} className={`${linkLook.plain} mt-1.5`}>
            Your goal
          </Link>
        )}
      </div>
      <Standing option={option} />
    </header>
  );
}

function Crumbs() {
  return (
    <WayBack>
      <Link to="/explore" activeOptions={{ exact: true }} className={wayBackLook}>
        Explore
      </Link>
      <Link to="/explore/options" activeOptions={{ exact: true }} className={wayBackLook}>
        Options
      </Link>
    </WayBack>
  );
}

/** Where it stands; of what is set aside, why. */
function Standing({ option }: { option: OptionPage }) {
  const { id, name, status, reason } = option;
  const [isAsking, setAsking] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const shelf = shelfOf(status);
  const place = async (fields: { status: OptionPage['status']; reason?: string }): Promise<boolean> =>
    (await attempt(moveOption, { id, before: null, ...fields }, name)) !== null;
  return (
    <div ref={line} className="flex flex-wrap items-center gap-x-2 gap-y-1 pt-0.5 text-[13px]">
      <span aria-hidden className="text-muted">
        It stands at
      </span>
      <Select
        label="Where it stands"
        look="quiet"
        value={status}
        options={optionStatuses.map((each) => ({ value: each, label: optionStatusNames[each] }))}
        onChange={(next) => {
          if (next === status) return;
          const isSetAside = shelfOf(next) !== null;
          if (isSetAside) setAsking(true);
          void place(isSetAside && shelf === null ? { status: next, reason: '' } : { status: next });
        }}
      />
      {shelf === null ? null : isAsking ? (
        <span className="min-w-56 grow">
          <ReasonLine
            key={status}
            label={reasonAsks[shelf]}
            placeholder={reasonAsks[shelf]}
            reason={reason}
            onGive={async (words, isFocusKept) => {
              flushSync(() => setAsking(false));
              if (isFocusKept) line.current?.querySelector<HTMLElement>('[data-fact]')?.focus();
              const said = words?.trim() ?? reason;
              return said === reason || place({ status, reason: said });
            }}
          />
        </span>
      ) : (
        <button
          type="button"
          data-fact="reason"
          onClick={() => setAsking(true)}
          className="min-w-0 rounded-control px-2 py-1 text-start wrap-anywhere hover:bg-sunk"
        >
          {reason.trim() === '' ? (
            <span className="text-muted">{reasonAsks[shelf]}</span>
          ) : (
            <span dir="auto" data-private className="font-serif text-[15px] italic">
              {reason}
            </span>
          )}
        </button>
      )}
    </div>
  );
}
