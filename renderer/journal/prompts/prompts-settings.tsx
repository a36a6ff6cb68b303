import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { number } from '#renderer/ui/dates.ts';
import { needLabels, needs } from '#shared/journal/prompts/needs.ts';
import { PromptsDialog } from './prompts-dialog.tsx';
import { useChooseNeeds } from './use-choose-needs.ts';

/** What the prompt of the day is taken from. */
export function PromptsSettings() {
  const { data } = useRead('journal.prompts', {});
  const choose = useChooseNeeds();
  const [open, setOpen] = useState(false);
  if (!data) return null;
  const own = data.prompts.filter((prompt) => prompt.own).length;
  const refused = data.prompts.filter((prompt) => prompt.refused).length;
  return (
    <>
      <p className="text-pretty text-muted">
        The prompt for today comes from these groups, and none comes again before all of them were shown.
      </p>
      <ul aria-label="Groups" className="grid w-full grid-cols-2 gap-x-6 gap-y-1.5">
        {needs.map((need) => {
          const isIn = data.needs.includes(need);
          return (
            <li key={need}>
              <label className="flex min-h-[24px] items-center gap-2.5">
                <input
                  type="checkbox"
                  className="size-4 accent-(--accent)"
                  checked={isIn}
                  disabled={isIn && data.needs.length === 1}
                  onChange={() => choose(data.needs, need, !isIn)}
                />
                {needLabels[need].name}
              </label>
            </li>
          );
        })}
      </ul>
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={() => setOpen(true)}>All prompts…</Button>
        <p className="num text-[13px] text-muted">
          {number(data.prompts.length)} prompts
          {own > 0 ? `, ${number(own)} of them yours` : ''}
          {refused > 0 ? `, ${number(refused)} not for you` : ''}
        </p>
      </div>
      {open ? <PromptsDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
