import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { copyText } from '#renderer/ui/copy.ts';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { fieldsOf, filledMessage, startingTemplates } from '#shared/people/message-fields.ts';
import type { MessageFacts, MessageTemplate } from '#shared/people/messages.ts';
import { KeepDialog } from './keep-dialog.tsx';
import { TouchHeader } from './touch-header.tsx';
import { lastWords } from './touch-words.ts';

const none = 'none';

/** A message to somebody, from a template: filled, edited, copied. Waymark sends nothing. */
export function WritePage({ id, option }: { id: string; option: string | null }) {
  const facts = useRead('people.messageFacts', { person: id });
  const templates = useRead('people.messageTemplates', {});
  const touch = useRead('people.touch', { person: id });
  return (
    <div className="flex h-full flex-col">
      <TouchHeader
        person={{ id, name: facts.data?.name ?? 'Back' }}
        title={facts.data ? `Write to ${facts.data.name}` : 'Write'}
      />
      <div className="min-h-0 grow overflow-y-auto px-6.5 pb-12 max-narrow:px-5">
        <ReadProblem error={facts.error ?? templates.error} />
        {facts.data && templates.data ? (
          <>
            {touch.data?.last ? <p className="pb-4 text-muted">{lastWords(touch.data.last)}</p> : null}
            <Message key={id} person={id} facts={facts.data} templates={templates.data} asked={option} />
          </>
        ) : null}
      </div>
    </div>
  );
}

interface Chosen {
  template: string;
  option: string;
  goal: string;
}

function Message({
  person,
  facts,
  templates,
  asked,
}: {
  person: string;
  facts: MessageFacts;
  templates: readonly MessageTemplate[];
  /** The option that the message is about, where somebody came from one. */
  asked: string | null;
}) {
  const navigate = useNavigate();
  const all = [
    ...templates.map(({ id, name, text }) => ({ value: id, label: name, text })),
    ...startingTemplates.map(({ name, text }) => ({ value: name, label: `${name} (ours)`, text })),
  ];
  const [chosen, setChosen] = useState<Chosen>({
    template: none,
    option: asked ?? only(facts.options),
    goal: only(facts.goals),
  });
  const [said, setSaid] = useState<Record<string, string>>({});
  const [edited, setEdited] = useState<string | null>(null);
  const [isKeeping, setKeeping] = useState(false);
  const nameIn = (list: MessageFacts['options'], id: string): string =>
    list.find((each) => each.id === id)?.name ?? '';
  const { options, goals, ...known } = facts;
  const values = {
    ...known,
    option: nameIn(options, chosen.option),
    goal: nameIn(goals, chosen.goal),
    ...said,
  };
  const source = all.find(({ value }) => value === chosen.template)?.text ?? '';
  const text = filledMessage(edited ?? source, values);
  const open = fieldsOf(text);
  const choose = (change: Partial<Chosen>): void => {
    if ('template' in change) setEdited(null);
    setChosen({ ...chosen, ...change });
  };
  const copy = (): void => {
    const left = open.length === 0 ? '' : ' Some places in it are still open.';
    notify(
      copyText(text)
        ? { words: `Copied. Paste it where you write.${left}` }
        : { tone: 'problem', words: 'It could not be copied. Select the text and copy it with the keys.' },
    );
  };
  return (
    <div className="grid max-w-[980px] items-start gap-x-8 gap-y-6 min-[1000px]:grid-cols-[minmax(0,1fr)_260px]">
      <div className="flex min-w-0 flex-col gap-4 min-[1000px]:order-none">
        <TextArea
          label="Your message"
          value={text}
          onChange={(event) => setEdited(event.target.value)}
          placeholder="Choose a template beside it, or write your own words."
          className="min-h-72! font-serif text-[17px] leading-[1.6]!"
        />
        <div className="flex flex-wrap items-center gap-2">
          <Button look="first" onClick={copy} disabled={text.trim() === ''}>
            Copy
          </Button>
          <Button onClick={() => setKeeping(true)} disabled={text.trim() === ''}>
            Keep what I sent…
          </Button>
          <p className="text-[12.5px] text-muted">
            Waymark sends nothing. What you keep counts as being in touch.
          </p>
        </div>
      </div>
      <div className="flex flex-col gap-4">
        <SelectField
          label="Template"
          value={chosen.template}
          options={[{ value: none, label: 'None' }, ...all]}
          onChange={(template) => choose({ template })}
        />
        <SelectField
          label="About the option"
          value={chosen.option}
          options={[{ value: none, label: 'None' }, ...choices(options)]}
          onChange={(option) => choose({ option })}
        />
        <SelectField
          label="About the goal"
          value={chosen.goal}
          options={[{ value: none, label: 'None' }, ...choices(goals)]}
          onChange={(goal) => choose({ goal })}
        />
        {open.length === 0 ? null : (
          <fieldset className="flex flex-col gap-3 rounded-card border border-edge border-dashed p-3.5">
            <legend className="px-1 text-[12px] font-[570] text-muted">Not known yet</legend>
            {open.map((field) => (
              <OpenField key={field} field={field} onSay={(words) => setSaid({ ...said, [field]: words })} />
            ))}
          </fieldset>
        )}
      </div>
      {isKeeping ? (
        <KeepDialog
          person={{ id: person, name: facts.name }}
          text={text}
          onClose={() => setKeeping(false)}
          onKept={() => void navigate({ to: '/people/$id', params: { id: person } })}
        />
      ) : null}
    </div>
  );
}

/** Something that a template asks for. It is taken over with Enter, or when the field is left. */
function OpenField({ field, onSay }: { field: string; onSay: (words: string) => void }) {
  const [words, setWords] = useState('');
  const say = (): void => {
    if (words.trim() !== '') onSay(words);
  };
  return (
    <TextField
      label={field.charAt(0).toLocaleUpperCase() + field.slice(1)}
      value={words}
      onChange={(event) => setWords(event.target.value)}
      onBlur={say}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) say();
      }}
      className="border-dashed"
    />
  );
}

/** What is tied to the person, where it is one alone. */
function only(list: MessageFacts['options']): string {
  const tied = list.filter((each) => each.tied);
  return tied.length === 1 ? (tied[0]?.id ?? none) : none;
}

function choices(list: MessageFacts['options']): { value: string; label: string }[] {
  return list.map(({ id, name }) => ({ value: id, label: name }));
}
