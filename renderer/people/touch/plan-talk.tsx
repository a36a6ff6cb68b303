import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { addConversation } from '#renderer/commands/common/add-conversation.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { newAct, run } from '#renderer/commands/run.ts';
import { FormDialog, useProblem } from '#renderer/parts/form-dialog.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import type { Channel } from '#shared/people/conversations.ts';
import type { Somebody } from './acts.ts';
import { talkedBy } from './channel-words.ts';

/** Plans a talk with somebody, with the lines of an agenda to bring. The day may be open yet. */
export function PlanTalk({
  person,
  label,
  lines,
  isFirst = false,
}: {
  person: Somebody;
  label: string;
  lines: readonly string[];
  isFirst?: boolean;
}) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button
        look={isFirst ? 'first' : 'plain'}
        aria-label={`${label}: ${person.name}`}
        onClick={() => setAsking(true)}
      >
        {label}
      </Button>
      {isAsking ? <PlanDialog person={person} lines={lines} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

function PlanDialog({
  person,
  lines,
  onClose,
}: {
  person: Somebody;
  lines: readonly string[];
  onClose: () => void;
}) {
  const navigate = useNavigate();
  const [date, setDate] = useState<string | null>(null);
  const [channel, setChannel] = useState<Channel>('in-person');
  const { problem, say, attempt } = useProblem();
  const plan = async (): Promise<void> => {
    say(null);
    const act = newAct();
    const agenda = lines.map((text) => ({ text, asked: false }));
    const made = { id: '' };
    const isPlanned = await attempt(async () => {
      const talk = await run(addConversation, { people: [person.id], date, channel, agenda }, person.name, {
        act,
      });
      made.id = talk.id;
    });
    if (!isPlanned) return;
    onClose();
    // One with an agenda is looked at; from a list, one goes on with the next.
    if (lines.length > 0) void navigate({ to: '/people/talks/$id', params: { id: made.id } });
    offerUndo(`A talk with ${person.name} is planned.`, act);
  };
  return (
    <FormDialog
      title={`A talk with ${person.name}`}
      {...(lines.length === 0
        ? {}
        : { description: `${String(lines.length)} of your lines come along as its agenda.` })}
      act="Plan it"
      problem={problem}
      onAct={() => void plan()}
      onClose={onClose}
    >
      <DateInput label="When, if you know it" value={date} onChange={setDate} />
      <SelectField label="How" value={channel} options={talkedBy} onChange={setChannel} />
    </FormDialog>
  );
}
