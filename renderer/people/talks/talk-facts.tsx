import { Link } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { addExperiment } from '#renderer/commands/common/add-experiment.ts';
import { attempt } from '#renderer/commands/run.ts';
import { ChoiceList } from '#renderer/parts/choice-list.tsx';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { longDate, today } from '#renderer/ui/dates.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { EnergyFigure, energyLabel } from '#renderer/ui/figures.tsx';
import { Part } from '#renderer/ui/part.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import { ReadFirst } from '#renderer/ui/read-first.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { StepChoice } from '#renderer/ui/step-choice.tsx';
import { audienceNames, audiences } from '#shared/audience/audience.ts';
import { type ConversationPage, type ConversationSheet, channels } from '#shared/people/conversations.ts';
import { channelNames } from '#shared/people/talk-words.ts';
import { tieConversation } from './commands/tie-conversation.ts';
import { titleOf } from './talk-draft.ts';

/** When, where and how a talk is, what it gave, and who may see it. */
export function TalkFacts({
  value,
  onChange,
}: {
  value: ConversationSheet;
  onChange: (fields: Partial<ConversationSheet>) => void;
}) {
  const isPlanned = value.status === 'planned';
  const date = (name: string, field: 'date' | 'thankedOn', none = '') => ({
    name,
    said: value[field] === null ? none : longDate(value[field], today()),
    field: <DateInput label={name} value={value[field]} onChange={(day) => onChange({ [field]: day })} />,
  });
  return (
    <ReadFirst
      label="About this talk"
      facts={[
        date('Day', 'date', isPlanned ? 'No day yet' : ''),
        {
          name: 'How',
          said: channelNames[value.channel],
          field: (
            <SelectField
              label="How"
              labelHidden
              value={value.channel}
              options={channels.map((each) => ({ value: each, label: channelNames[each] }))}
              onChange={(channel) => onChange({ channel })}
            />
          ),
        },
        {
          name: 'Where',
          said: value.place,
          field: (
            <TextField
              label="Where"
              labelHidden
              value={value.place}
              maxLength={2_000}
              onChange={(event) => onChange({ place: event.target.value })}
            />
          ),
        },
        ...(isPlanned
          ? []
          : [
              {
                name: 'Energy',
                said: value.energy === null ? '' : energyLabel(value.energy),
                field: (
                  <StepChoice
                    label="Energy it gave"
                    step={value.energy}
                    wordOf={energyLabel}
                    figure={(step, size) => <EnergyFigure step={step} size={size} />}
                    onStep={(energy) => onChange({ energy })}
                  />
                ),
              },
              date('Thanked on', 'thankedOn'),
            ]),
        {
          name: 'Seen by',
          said: audienceNames[value.audience],
          field: (
            <SelectField
              label="Who may see it"
              labelHidden
              value={value.audience}
              options={audiences.map((each) => ({ value: each, label: audienceNames[each] }))}
              onChange={(audience) => onChange({ audience })}
            />
          ),
        },
      ]}
    />
  );
}

/** The option that a talk is about and the goal that it serves, and what may be tried of the option next. */
export function TalkTies({ talk }: { talk: ConversationPage }) {
  const { id, option, goal } = talk;
  const of = titleOf(talk);
  const tie = (ties: { option?: string | null; goal?: string | null }, says: string): void => {
    void attempt(tieConversation, { id, option: option?.id ?? null, goal: goal?.id ?? null, ...ties }, of);
    announce(says);
  };
  return (
    <>
      <Part title="About">
        <ul className="flex flex-col">
          {option === null ? null : (
            <li className="flex items-center gap-2 border-line border-t py-1.5" data-private>
              <Link to="/explore/options/$id" params={{ id: option.id }} dir="auto" className={look}>
                {option.name}
              </Link>
              <Untie
                of={option.name}
                onUntie={() => tie({ option: null }, `No longer about ${option.name}.`)}
              />
            </li>
          )}
          {goal === null ? null : (
            <li className="flex items-center gap-2 border-line border-t py-1.5" data-private>
              <Link to="/goals/$id" params={{ id: goal.id }} dir="auto" className={look}>
                {goal.title}
              </Link>
              <Untie of={goal.title} onUntie={() => tie({ goal: null }, `No longer for ${goal.title}.`)} />
            </li>
          )}
        </ul>
        <div className="flex flex-col items-start">
          {option === null ? (
            <Choose
              label="Tie it to an option"
              kind="option"
              onChoose={(chosen) => tie({ option: chosen.id }, `It is about ${chosen.label}.`)}
            />
          ) : null}
          {goal === null ? (
            <Choose
              label="Tie it to a goal"
              kind="goal"
              onChoose={(chosen) => tie({ goal: chosen.id }, `It is for ${chosen.label}.`)}
            />
          ) : null}
        </div>
      </Part>
      {option === null ? null : (
        <Part title="Try something small">
          <InlineAdd
            label={`Plan an experiment for ${option.name}`}
            placeholder="An evening, one day beside somebody"
            onAdd={async (name) => {
              if ((await attempt(addExperiment, { name, option: option.id }, name)) === null) return false;
              announce(`${name} is planned.`);
              return true;
            }}
            className="-mx-2.5"
          />
          <Experiments option={option.id} />
        </Part>
      )}
    </>
  );
}

const look = 'min-w-0 text-ink no-underline wrap-anywhere hover:text-accent hover:underline';

function Experiments({ option }: { option: string }) {
  const { data = [] } = useRead('explore.experiments', { option });
  return (
    <ul aria-label="Experiments" className="flex flex-col">
      {data
        .filter(({ status }) => status !== 'dropped')
        .map(({ id, name }) => (
          <li key={id} className="border-line border-t py-1.5" data-private>
            <Link to="/explore/experiments/$id" params={{ id }} dir="auto" className={look}>
              {name}
            </Link>
          </li>
        ))}
    </ul>
  );
}

function Untie({ of, onUntie }: { of: string; onUntie: () => void }) {
  return (
    <IconButton label={`Untie ${of}`} className="-my-1 ml-auto size-7!" onClick={onUntie}>
      <X size={13} aria-hidden />
    </IconButton>
  );
}

function Choose({
  label,
  kind,
  onChoose,
}: {
  label: string;
  kind: 'option' | 'goal';
  onChoose: (chosen: { id: string; label: string }) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const options = useRead('explore.options', {}, { enabled: isOpen && kind === 'option' });
  const goals = useRead('goals.list', {}, { enabled: isOpen && kind === 'goal' });
  const all =
    kind === 'option'
      ? options.data?.map(({ id, name }) => ({ id, label: name }))
      : goals.data?.map(({ id, title }) => ({ id, label: title }));
  const wanted = typed.trim().toLocaleLowerCase();
  return (
    <Popover
      label={label}
      open={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button look="quiet" className="-ml-2.5 px-2.5!">
          {label}
        </Button>
      }
    >
      <ChoiceList
        label={label}
        placeholder={kind === 'option' ? 'Which option?' : 'Which goal?'}
        typed={typed}
        onType={setTyped}
        none={
          all === undefined ? null : all.length === 0 ? 'There is none yet.' : 'Nothing is called like that.'
        }
        offered={(all ?? [])
          .filter((each) => each.label.toLocaleLowerCase().includes(wanted))
          .slice(0, 50)
          .map((each) => ({
            key: each.id,
            label: each.label,
            hint: '',
            onChoose: () => {
              setOpen(false);
              onChoose(each);
            },
          }))}
      />
    </Popover>
  );
}
