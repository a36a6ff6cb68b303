import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { attempt } from '#renderer/commands/run.ts';
import { setTemplateRule } from '#renderer/journal/commands/set-template-rule.ts';
import { Button } from '#renderer/ui/button.tsx';
import { currentLocale } from '#renderer/ui/dates.ts';
import { SelectField } from '#renderer/ui/select-field.tsx';
import type { Journal } from '#shared/journal/journal.ts';
import type { Template, TemplateRule } from '#shared/journal/templates/templates.ts';

/** What new entries of each journal begin with, every day and on single weekdays. */
export function TemplateRules({ templates }: { templates: readonly Template[] }) {
  const { data: journals } = useRead('journal.journals', {});
  const { data: rules } = useRead('journal.templateRules', {});
  if (!journals || !rules) return null;
  return (
    <div className="flex w-full flex-col gap-4">
      {journals.map((journal) => (
        <RulesOfJournal
          key={journal.id}
          journal={journal}
          isOnly={journals.length === 1}
          templates={templates}
          rules={rules.filter((rule) => rule.journal === journal.id)}
        />
      ))}
    </div>
  );
}

const everyDay = 0;
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

function RulesOfJournal({
  journal,
  isOnly,
  templates,
  rules,
}: {
  journal: Journal;
  isOnly: boolean;
  templates: readonly Template[];
  rules: readonly TemplateRule[];
}) {
  const [open, setOpen] = useState(rules.some(({ weekday }) => weekday !== everyDay));
  const choose = (weekday: number, template: string): void =>
    void attempt(setTemplateRule, {
      journal: journal.id,
      weekday,
      template: template === '' ? null : template,
    });
  const chosen = (weekday: number): string => rules.find((rule) => rule.weekday === weekday)?.template ?? '';
  const options = (none: string) => [
    { value: '', label: none },
    ...templates.map(({ key, name }) => ({ value: key, label: name })),
  ];
  return (
    <div className="flex flex-col gap-2.5">
      <div className="flex flex-wrap items-end gap-2">
        <div className="w-64">
          <SelectField
            label={isOnly ? 'New entries begin with' : `New entries in ${journal.name} begin with`}
            value={chosen(everyDay)}
            options={options('An empty page')}
            onChange={(template) => choose(everyDay, template)}
          />
        </div>
        <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide weekdays' : 'By weekday…'}
        </Button>
      </div>
      {open ? (
        <ul
          aria-label={`Weekdays in ${journal.name}`}
          className="grid grid-cols-2 gap-x-4 gap-y-2 rounded-card bg-sunk p-3.5"
        >
          {weekdays.map((weekday) => (
            <li key={weekday}>
              <SelectField
                label={nameOf(weekday)}
                value={chosen(weekday)}
                options={options('As every day')}
                onChange={(template) => choose(weekday, template)}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** The name of a weekday; 2024 began on a Monday. */
function nameOf(weekday: number): string {
  return new Intl.DateTimeFormat(currentLocale(), { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, weekday)),
  );
}
