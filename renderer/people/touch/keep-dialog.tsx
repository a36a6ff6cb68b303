import { useState } from 'react';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { newAct, run } from '#renderer/commands/run.ts';
import { FormDialog, useProblem } from '#renderer/parts/form-dialog.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { today } from '#renderer/ui/dates.ts';
import { SelectField } from '#renderer/ui/select-field.tsx';
import type { Channel } from '#shared/people/conversations.ts';
import type { Somebody } from './acts.ts';
import { writtenBy } from './channel-words.ts';
import { keepMessage } from './commands/keep-message.ts';

/** Asks when and how a message was sent, and keeps it. */
export function KeepDialog({
  person,
  text,
  onClose,
  onKept,
}: {
  person: Somebody;
  text: string;
  onClose: () => void;
  onKept: () => void;
}) {
  const [date, setDate] = useState<string | null>(today());
  const [channel, setChannel] = useState<Channel>('email');
  const { problem, say, attempt } = useProblem();
  const keep = async (): Promise<void> => {
    if (date === null) return;
    say(null);
    const act = newAct();
    const isKept = await attempt(() =>
      run(keepMessage, { person: person.id, date, channel, text }, person.name, { act }),
    );
    if (!isKept) return;
    onClose();
    onKept();
    offerUndo(`What you sent ${person.name} is kept.`, act);
  };
  return (
    <FormDialog
      title="Keep what you sent"
      description={`It stands on the page of ${person.name}, and counts as being in touch.`}
      act="Keep it"
      isReady={date !== null}
      problem={problem}
      onAct={() => void keep()}
      onClose={onClose}
    >
      <DateInput label="Sent on" value={date} onChange={setDate} max={today()} required />
      <SelectField label="How" value={channel} options={writtenBy} onChange={setChannel} />
    </FormDialog>
  );
}
