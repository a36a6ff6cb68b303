import { useId, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct, run } from '#renderer/commands/run.ts';
import { FormDialog, useProblem } from '#renderer/parts/form-dialog.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { fullDate, shortDate, today } from '#renderer/ui/dates.ts';
import { TextArea } from '#renderer/ui/field.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import type { SentMessage } from '#shared/people/messages.ts';
import { channelInWords } from '#shared/people/talk-words.ts';
import type { Somebody } from './acts.ts';
import { writtenBy } from './channel-words.ts';
import { removeSentMessage } from './commands/remove-sent-message.ts';
import { saveSentMessage } from './commands/save-sent-message.ts';

/** What was sent to somebody and kept; nothing while there is none. */
export function SentMessages({ person }: { person: Somebody }) {
  const { data } = useRead('people.sentMessages', { person: person.id });
  const [changed, setChanged] = useState<SentMessage | null>(null);
  const heading = useId();
  if (data === undefined || data.length === 0) return null;
  const remove = async ({ id, date }: SentMessage): Promise<void> => {
    const act = newAct();
    if ((await attempt(removeSentMessage, { id }, person.name, { act })) === null) return;
    const words = `What you sent on ${fullDate(date, today())} is removed.`;
    announce(words);
    offerUndo(words, act);
  };
  return (
    <section aria-labelledby={heading} className="flex flex-col">
      <h2 id={heading} className="border-line border-b pb-2 text-[12.5px] font-[570] text-muted">
        What you sent
      </h2>
      <ul>
        {data.map((message) => (
          <li
            key={message.id}
            data-record={message.id}
            className="grid grid-cols-[84px_minmax(0,1fr)] gap-x-4 border-line border-b py-4"
          >
            <p className="text-[13px] leading-[1.5] text-muted">
              {shortDate(message.date, today())}
              <br />
              {channelInWords(message.channel)}
            </p>
            <div className="flex min-w-0 flex-col items-start gap-1.5">
              <p
                className="max-w-[64ch] font-serif text-[16px] leading-[1.55] whitespace-pre-line wrap-anywhere"
                dir="auto"
              >
                {message.text}
              </p>
              <div className="-ml-2 flex">
                <Button
                  look="quiet"
                  className="px-2!"
                  aria-label={`Change what you sent on ${fullDate(message.date)}`}
                  onClick={() => setChanged(message)}
                >
                  Change
                </Button>
                <Button
                  look="quiet"
                  className="px-2!"
                  aria-label={`Remove what you sent on ${fullDate(message.date)}`}
                  onClick={() => void remove(message)}
                >
                  Remove
                </Button>
              </div>
            </div>
          </li>
        ))}
      </ul>
      {changed === null ? null : (
        <SentDialog person={person} message={changed} onClose={() => setChanged(null)} />
      )}
    </section>
  );
}

function SentDialog({
  person,
  message,
  onClose,
}: {
  person: Somebody;
  message: SentMessage;
  onClose: () => void;
}) {
  const [text, setText] = useState(message.text);
  const [date, setDate] = useState<string | null>(message.date);
  const [channel, setChannel] = useState(message.channel);
  const { problem, say, attempt: tryTo } = useProblem();
  const save = async (): Promise<void> => {
    if (date === null) return;
    say(null);
    const { id, revision } = message;
    if (await tryTo(() => run(saveSentMessage, { id, revision, date, channel, text }, person.name)))
      onClose();
  };
  return (
    <FormDialog
      wide
      title={`What you sent ${person.name}`}
      act="Save it"
      isReady={text.trim() !== '' && date !== null}
      problem={problem}
      onAct={() => void save()}
      onClose={onClose}
    >
      <TextArea
        label="Text"
        value={text}
        onChange={(event) => setText(event.target.value)}
        className="font-serif"
      />
      <DateInput label="Sent on" value={date} onChange={setDate} max={today()} required />
      <SelectField label="How" value={channel} options={writtenBy} onChange={setChannel} />
    </FormDialog>
  );
}
