import { useRead } from '#renderer/bridge/queries.ts';
import type { Draft } from '#renderer/saving/draft.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { fullDate, number, today } from '#renderer/ui/dates.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { ReadFirst, type ReadFirstFact } from '#renderer/ui/read-first.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { audienceNames, audiences } from '#shared/audience/audience.ts';
import { sortNames } from '#shared/learning/item-words.ts';
import { type ItemPage, itemSorts } from '#shared/learning/items.ts';
import { CostFields, ProgressFields } from './far-fields.tsx';
import type { ItemForm } from './item-draft.ts';
import { moneyText } from './money.ts';
import { NumberField } from './number-field.tsx';

const none = '';

/** What an item is, how far, by when, for what and with whom. */
export function ItemFacts({
  page,
  value,
  draft,
}: {
  page: ItemPage;
  value: ItemForm;
  draft: Draft<ItemForm>;
}) {
  const { data: skills = [] } = useRead('reflection.claims', { kind: 'skill' });
  const { data: people = [] } = useRead('people.list', {});
  const { data: options = [] } = useRead('explore.options', {});
  const { data: goals = [] } = useRead('goals.list', {});
  const now = today();
  const line = (name: string, field: 'provider' | 'link'): ReadFirstFact => ({
    name,
    said: value[field],
    field: (
      <TextField
        label={name}
        labelHidden
        value={value[field]}
        maxLength={2_000}
        onChange={({ target }) => draft.change({ [field]: target.value })}
      />
    ),
  });
  const day = (name: string, field: 'targetOn' | 'startedOn' | 'doneOn' | 'expiresOn'): ReadFirstFact => {
    const date = value[field];
    return {
      name,
      said: date === null ? '' : fullDate(date, now),
      field: <DateInput label={name} value={date} onChange={(on) => draft.change({ [field]: on })} />,
    };
  };
  const tie = (
    name: string,
    field: 'skill' | 'person' | 'option' | 'goal',
    among: readonly { id: string; label: string }[],
  ): ReadFirstFact => ({
    name,
    said: among.find(({ id }) => id === value[field])?.label ?? '',
    field: (
      <SelectField
        label={name}
        labelHidden
        value={among.some(({ id }) => id === value[field]) ? (value[field] ?? none) : none}
        options={[{ value: none, label: 'None' }, ...among.map(({ id, label }) => ({ value: id, label }))]}
        onChange={(id) => draft.change({ [field]: id || null })}
      />
    ),
  });
  const { progress, cost, targetHours } = value;
  const far =
    progress === null
      ? ''
      : `${progress.unit} ${number(progress.at)}${progress.of === null ? '' : ` of ${number(progress.of)}`}`.trim();
  return (
    <ReadFirst
      label="About this"
      facts={[
        {
          name: 'What it is',
          said: sortNames[value.sort],
          field: (
            <SelectField
              label="What it is"
              labelHidden
              value={value.sort}
              options={itemSorts.map((each) => ({ value: each, label: sortNames[each] }))}
              onChange={(sort) => draft.change({ sort })}
            />
          ),
        },
        {
          name: 'How far',
          said: far,
          field: <ProgressFields value={progress} onChange={(now) => draft.change({ progress: now })} />,
        },
        day('By', 'targetOn'),
        {
          name: 'Hours',
          said: targetHours === null ? '' : `${number(targetHours)} hours meant`,
          field: (
            <NumberField
              label="Hours"
              labelHidden
              value={targetHours}
              onChange={(hours) => draft.change({ targetHours: hours })}
            />
          ),
        },
        line('From', 'provider'),
        tie(
          'With',
          'person',
          people.map(({ id, name }) => ({ id, label: name })),
        ),
        tie(
          'Skill',
          'skill',
          skills.map(({ id, name }) => ({ id, label: name })),
        ),
        ...(page.isGoal
          ? []
          : [
              tie(
                'Goal',
                'goal',
                goals.map(({ id, title }) => ({ id, label: title })),
              ),
            ]),
        tie(
          'Option',
          'option',
          options.map(({ id, name }) => ({ id, label: name })),
        ),
        {
          name: 'Cost',
          said: cost === null ? '' : moneyText(cost),
          field: <CostFields value={cost} onChange={(now) => draft.change({ cost: now })} />,
        },
        line('Address', 'link'),
        day('Started', 'startedOn'),
        day('Finished', 'doneOn'),
        day('Runs out', 'expiresOn'),
        {
          name: 'Seen by',
          said: audienceNames[value.audience],
          field: (
            <SelectField
              label="Who may see it"
              labelHidden
              value={value.audience}
              options={audiences.map((each) => ({ value: each, label: audienceNames[each] }))}
              onChange={(audience) => draft.change({ audience })}
            />
          ),
        },
      ]}
    />
  );
}
