import { Link } from '@tanstack/react-router';
import { ChevronDown, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { call, sentenceOf } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { ConflictNotice } from '#renderer/saving/conflict-notice.tsx';
import type { Version } from '#renderer/saving/draft.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { SaveStateLine } from '#renderer/saving/save-state.tsx';
import { useDraft, useGroupStatus } from '#renderer/saving/use-draft.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { longDate, shortDate, today } from '#renderer/ui/dates.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import { keepWayBack } from '#renderer/ui/undo.ts';
import type { Win } from '#shared/goals/wins.ts';

/** What went well, the latest first: goals that were reached, and whatever else is worth a line. */
export function WinsDialog({ onClose }: { onClose: () => void }) {
  const { data: wins, error } = useRead('goals.wins', {});
  const [openId, setOpenId] = useState<string | null>(null);
  const add = async (name: string): Promise<boolean> => {
    try {
      const { id } = await call('goals.addWin', { name, date: today() });
      setOpenId(id);
      keepWayBack(() => void call('goals.trashWin', { id }).catch(notifyFailure));
      announce(`${name} is added.`);
      return true;
    } catch (failure) {
      notifyFailure(failure);
      return false;
    }
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title="Wins"
      description="What went well. A goal that is reached comes here; anything else is worth a line, too."
    >
      <InlineAdd label="New win" placeholder="What went well?" onAdd={add} className="border-line!" />
      {error ? (
        <p role="alert" className="text-drain">
          {sentenceOf(error)}
        </p>
      ) : null}
      {wins?.length === 0 ? (
        <p className="text-muted">Nothing yet. The smallest thing of this week will do.</p>
      ) : (
        <ul aria-label="Wins" className="flex flex-col">
          {(wins ?? []).map((win) => (
            <WinLine
              key={win.id}
              win={win}
              isOpen={win.id === openId}
              onToggle={() => setOpenId(win.id === openId ? null : win.id)}
            />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function WinLine({ win, isOpen, onToggle }: { win: Win; isOpen: boolean; onToggle: () => void }) {
  const { name, date, words, goal } = win;
  return (
    <li className="border-line border-t">
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={onToggle}
        className="flex w-full items-baseline gap-3 rounded-control py-2 text-left hover:text-accent"
      >
        <span dir="auto" data-private className="min-w-0 font-[550] wrap-anywhere">
          {name}
        </span>
        <span className="num ml-auto flex shrink-0 items-center gap-2 text-[12.5px] text-muted">
          {shortDate(date, today())}
          <ChevronDown size={14} aria-hidden className={isOpen ? 'rotate-180' : ''} />
        </span>
      </button>
      {isOpen ? (
        <WinFields win={win} />
      ) : words.trim() === '' ? null : (
        <p dir="auto" data-private className="line-clamp-2 pb-2.5 text-[13px] text-muted wrap-anywhere">
          {words}
        </p>
      )}
      {goal ? (
        <p className="pb-2.5 text-[12.5px] text-muted">
          Goal:{' '}
          <Link to="/goals/$id" params={{ id: goal.id }} className="text-accent">
            {goal.title}
          </Link>
        </p>
      ) : null}
    </li>
  );
}

type Fields = Pick<Win, 'name' | 'date' | 'words'>;
const fieldNames: Record<keyof Fields, string> = { name: 'Win', date: 'Day', words: 'What made it work' };

function versionOf({ name, date, words, revision }: Win): Version<Fields> {
  return { value: { name, date, words }, revision };
}

function WinFields({ win }: { win: Win }) {
  const { id } = win;
  const group = `win:${id}`;
  const { draft, value, clashes } = useDraft<Fields>({
    key: group,
    group,
    loaded: versionOf(win),
    source: {
      save: async (next, { revision, value: base }) =>
        versionOf(
          await call('goals.saveWin', { id, revision, ...next, name: next.name.trim() || base.name }),
        ),
      read: async () => {
        const all = await call('goals.wins', {});
        return versionOf(all.find((each) => each.id === id) ?? win);
      },
    },
  });
  const status = useGroupStatus(group);
  const trash = async (): Promise<void> => {
    try {
      await flushGroup(group);
      await call('goals.trashWin', { id });
    } catch (error) {
      return notifyFailure(error);
    }
    notify({
      words: `“${win.name}” is in the trash.`,
      action: {
        label: 'Undo',
        run: () => void call('trash.putBack', { kind: 'win', id }).catch(notifyFailure),
      },
    });
  };
  return (
    <div className="flex flex-col gap-2 pb-3">
      {clashes.map(({ field, theirs }) => (
        <ConflictNotice
          key={field}
          field={fieldNames[field]}
          theirs={field === 'date' ? longDate(String(theirs), today()) : String(theirs ?? '')}
          onSettle={(side) => draft.settle(field, side)}
        />
      ))}
      <TextField
        label="Win"
        dir="auto"
        value={value.name}
        maxLength={2_000}
        onChange={(event) => draft.change({ name: event.target.value })}
      />
      <TextArea
        label="What made it work"
        value={value.words}
        maxLength={200_000}
        onChange={(event) => draft.change({ words: event.target.value })}
        className="font-serif text-[15.5px]"
      />
      <div className="flex items-center gap-3">
        <DateField
          label="Day of the win"
          value={value.date}
          words={shortDate(value.date, today())}
          none=""
          required
          className="-ml-2"
          onChange={(date) => (date ? draft.change({ date }) : undefined)}
        />
        <span className="ml-auto">
          <SaveStateLine status={status} onRetry={() => void flushGroup(group)} />
        </span>
        <IconButton label={`Move “${win.name}” to the trash`} onClick={() => void trash()}>
          <Trash2 size={15} aria-hidden />
        </IconButton>
      </div>
    </div>
  );
}
