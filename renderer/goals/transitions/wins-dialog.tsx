import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { saveWin } from '#renderer/commands/common/save-win.ts';
import { runField } from '#renderer/commands/field.ts';
import { attempt } from '#renderer/commands/run.ts';
import { addWin } from '#renderer/goals/commands/add-win.ts';
import { trashWin } from '#renderer/goals/commands/trash-win.ts';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { NamedRecordFields } from '#renderer/parts/named-record.tsx';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { RecordLine } from '#renderer/parts/record-line.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { today } from '#renderer/ui/dates.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import type { Win } from '#shared/goals/wins.ts';

/** What went well, the latest first: goals that were reached, and whatever else is worth a line. */
export function WinsDialog({ onClose }: { onClose: () => void }) {
  const { data: wins, error } = useRead('goals.wins', {});
  const [openId, setOpenId] = useState<string | null>(null);
  const add = async (name: string): Promise<boolean> => {
    const added = await attempt(addWin, { name, date: today() }, name);
    if (added === null) return false;
    setOpenId(added.id);
    announce(`${name} is added.`);
    return true;
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
      <ReadProblem error={error} />
      {wins?.length === 0 ? (
        <p className="text-muted">Nothing yet. The smallest thing of this week will do.</p>
      ) : (
        <ul aria-label="Wins" className="flex flex-col">
          {(wins ?? []).map((win) => (
            <RecordLine
              key={win.id}
              {...win}
              isOpen={win.id === openId}
              onToggle={() => setOpenId(win.id === openId ? null : win.id)}
              fields={<WinFields win={win} />}
            >
              {win.goal ? (
                <p className="pb-2.5 text-[12.5px] text-muted">
                  Goal:{' '}
                  <Link to="/goals/$id" params={{ id: win.goal.id }} className="text-accent">
                    {win.goal.title}
                  </Link>
                </p>
              ) : null}
            </RecordLine>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function WinFields({ win: record }: { win: Win }) {
  return (
    <NamedRecordFields
      kind="win"
      record={record}
      labels={{ name: 'Win', day: 'Day of the win', words: 'What made it work' }}
      save={(win, fields) => runField(saveWin, win, { of: win.name, record: win.id, fields })}
      readAll={() => call('goals.wins', {})}
      trash={trashWin}
    />
  );
}
