import { useState } from 'react';
import { attempt } from '#renderer/commands/run.ts';
import { Button } from '#renderer/ui/button.tsx';
import { firstWeekday, weekdayNames } from '#renderer/ui/dates.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import { TickBox } from '#renderer/ui/tick-box.tsx';
import type { Wish } from '#shared/learning/sessions.ts';
import { longestSession } from '#shared/learning/timer.ts';
import { wishText } from '#shared/learning/week.ts';
import { setWish } from './commands/set-wish.ts';

/** What is wished for a day, in words; pressed, it can be changed. */
export function WishButton({ wish }: { wish: Wish }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      label="Your minutes a day"
      align="end"
      open={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button look="quiet" className="-mr-2 min-h-7! px-2! font-[460]!">
          {wishText(wish)}
        </Button>
      }
    >
      <WishForm wish={wish} onDone={() => setOpen(false)} />
    </Popover>
  );
}

function WishForm({ wish, onDone }: { wish: Wish; onDone: () => void }) {
  const [typed, setTyped] = useState(String(wish.minutes));
  const [rest, setRest] = useState<readonly number[]>(wish.rest);
  const minutes = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0;
  const isGood = minutes >= 1 && minutes <= longestSession;
  const first = firstWeekday();
  const save = async (): Promise<void> => {
    if (!isGood) return;
    if ((await attempt(setWish, { minutes, rest: [...rest] })) !== null) onDone();
  };
  return (
    <form
      className="flex flex-col gap-3 p-3.5"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label="Minutes a day"
        inputMode="numeric"
        maxLength={4}
        value={typed}
        problem={isGood || typed === '' ? null : 'A number of minutes, such as 30.'}
        onChange={(event) => setTyped(event.target.value)}
        className="num w-24!"
      />
      <fieldset className="flex flex-col gap-1.5">
        <legend className="pb-1.5 text-[12px] font-[570] text-muted">Days of rest</legend>
        <span className="grid grid-cols-7 gap-1">
          {weekdayNames('short').map(({ name, long }, place) => {
            const day = ((first - 1 + place) % 7) + 1;
            return (
              <span key={long} className="flex flex-col items-center gap-1 text-[12px] text-muted">
                <TickBox
                  label={long}
                  checked={rest.includes(day)}
                  onChange={(isRest) =>
                    setRest((before) => (isRest ? [...before, day] : before.filter((other) => other !== day)))
                  }
                />
                <span aria-hidden>{name}</span>
              </span>
            );
          })}
        </span>
      </fieldset>
      <p className="text-[12.5px] text-muted">A missed day breaks nothing.</p>
      <Button type="submit" className="self-end" disabled={!isGood}>
        Keep
      </Button>
    </form>
  );
}
