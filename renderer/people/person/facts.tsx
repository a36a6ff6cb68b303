import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import type { Draft } from '#renderer/saving/draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { currentLocale, today } from '#renderer/ui/dates.ts';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { ReadFirst } from '#renderer/ui/read-first.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { audienceNames, audiences } from '#shared/audience/audience.ts';
import { readTypedDay } from '#shared/calendar/typed-day.ts';
import { type Closeness, type Contact, closenessNames } from '#shared/people/fields.ts';
import type { PersonPage } from '#shared/people/people.ts';
import { birthdayText, type Written } from './person-words.ts';
import { PickPerson } from './pick-person.tsx';
import { TypedLine, TypedSuggestion } from './typed-text.tsx';

const notSaid = '';

/** What is known of somebody, read first: where, how the two met, how close, ways to reach them, and who may see it. */
export function PersonFacts({
  person,
  value,
  draft,
}: {
  person: PersonPage;
  value: Written;
  draft: Draft<Written>;
}) {
  const { data: organisations = [] } = useRead('people.organisations', {});
  return (
    <ReadFirst
      label={`About ${person.name}`}
      facts={[
        {
          name: 'Where',
          said: value.organisation,
          field: (
            <TypedSuggestion
              label="Where they work, learn or serve"
              labelHidden
              value={value.organisation}
              suggestions={organisations.map(({ name }) => name)}
              maxLength={2_000}
              onTake={(organisation) => draft.change({ organisation: organisation.trim() })}
            />
          ),
        },
        {
          name: 'Place',
          said: value.place,
          field: (
            <TypedLine
              label="Place"
              labelHidden
              value={value.place}
              maxLength={2_000}
              onTake={(place) => draft.change({ place: place.trim() })}
            />
          ),
        },
        {
          name: 'You met',
          said: value.met,
          isWriting: true,
          field: (
            <TypedLine
              label="How you met"
              labelHidden
              value={value.met}
              maxLength={2_000}
              onTake={(met) => draft.change({ met: met.trim() })}
            />
          ),
        },
        {
          name: 'Through',
          said: value.introducedBy === null ? '' : person.introducedByName,
          field: (
            <span className="flex flex-wrap gap-2">
              <PickPerson
                label="Through whom you met"
                not={[person.id]}
                trigger={<Button>Choose somebody</Button>}
                onPick={({ id }) => draft.change({ introducedBy: id })}
              />
              {value.introducedBy === null ? null : (
                <Button look="quiet" onClick={() => draft.change({ introducedBy: null })}>
                  Nobody
                </Button>
              )}
            </span>
          ),
        },
        {
          name: 'How close',
          said: value.closeness === null ? '' : closenessNames[value.closeness],
          field: (
            <SelectField
              label="How close you are"
              labelHidden
              value={value.closeness === null ? notSaid : (String(value.closeness) as `${Closeness}`)}
              options={[
                { value: notSaid, label: 'Not said' },
                ...Object.entries(closenessNames).map(([each, label]) => ({
                  value: each as `${Closeness}`,
                  label,
                })),
              ]}
              onChange={(each) =>
                draft.change({ closeness: each === notSaid ? null : (Number(each) as Closeness) })
              }
            />
          ),
        },
        {
          name: 'Tags',
          said: value.tags.join(', '),
          field: (
            <TypedLine
              label="Tags, with commas between them"
              labelHidden
              placeholder="design, the choir"
              value={value.tags.join(', ')}
              maxLength={2_000}
              onTake={(words) => draft.change({ tags: listOf(words) })}
            />
          ),
        },
        {
          name: 'Reach',
          said: value.contacts.map(contactText).join('\n'),
          field: <Contacts contacts={value.contacts} onTake={(contacts) => draft.change({ contacts })} />,
        },
        {
          name: 'Birthday',
          said: birthdayText(value.birthday),
          field: <Birthday birthday={value.birthday} onTake={(day) => draft.change({ birthday: day })} />,
        },
        {
          name: 'Note',
          said: value.note,
          isWriting: true,
          field: (
            <TextArea
              label="Note"
              labelHidden
              value={value.note}
              maxLength={200_000}
              onChange={(event) => draft.change({ note: event.target.value })}
            />
          ),
        },
        {
          name: 'Seen by',
          said: audienceNames[value.audience],
          field: (
            <SelectField
              label="Who may see that you know them"
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

function listOf(words: string): string[] {
  const known = new Map(
    words
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean)
      .map((word) => [word.toLowerCase(), word]),
  );
  return [...known.values()].slice(0, 100);
}

/** One a line: a word of one's own before a colon, and the way itself. */
function Contacts({
  contacts,
  onTake,
}: {
  contacts: readonly Contact[];
  onTake: (contacts: Contact[]) => void;
}) {
  const [words, setWords] = useState(contacts.map(contactText).join('\n'));
  return (
    <TextArea
      label="Ways to reach them, one a line"
      labelHidden
      hint="One a line. A word before a colon says which: “work: ana@example.org”."
      value={words}
      maxLength={20_000}
      onChange={(event) => {
        setWords(event.target.value);
        onTake(contactsIn(event.target.value, contacts));
      }}
    />
  );
}

function contactText({ label, value }: Contact): string {
  const line = value.replace(/\s*\n\s*/g, ', ');
  return label === '' ? line : `${label}: ${line}`;
}

/** Each line as a way to reach somebody. One that stood there stays as it was, also what kind it is. */
function contactsIn(words: string, before: readonly Contact[]): Contact[] {
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 100)
    .map((line) => {
      const there = before.find((each) => contactText(each) === line);
      if (there !== undefined) return there;
      const [, label = '', value = line] = /^([^:/@\d]{1,40}):\s+(.+)$/.exec(line) ?? [];
      return { sort: sortOf(value), label: label.trim(), value };
    });
}

function sortOf(value: string): Contact['sort'] {
  if (/^\S+@\S+\.\S+$/.test(value)) return 'email';
  if (/^(https?:\/\/|www\.)\S+$/i.test(value)) return 'link';
  if (/^\+?[\d\s()./-]{5,}$/.test(value)) return 'phone';
  return 'other';
}

function Birthday({
  birthday,
  onTake,
}: {
  birthday: string | null;
  onTake: (birthday: string | null) => void;
}) {
  const [words, setWords] = useState(birthdayText(birthday));
  const isWrong = words.trim() !== '' && birthdayIn(words) === null;
  return (
    <TextField
      label="Birthday"
      labelHidden
      placeholder="3 December, or 3 December 1980"
      value={words}
      maxLength={60}
      problem={isWrong ? 'No day reads like that. Try 3 December.' : null}
      onChange={({ target }) => {
        setWords(target.value);
        const day = birthdayIn(target.value);
        if (target.value.trim() === '' || day !== null) onTake(day);
      }}
    />
  );
}

/** A day of birth as it is typed, with its year or without; null for what is none. */
function birthdayIn(words: string): string | null {
  const hasYear = /\d{4}/.test(words);
  const day = readTypedDay(hasYear ? words : `${words} 2000`, {
    today: today(),
    locale: currentLocale() ?? navigator.language,
    min: '1000-01-01',
    max: '9999-12-31',
  });
  return day === null || hasYear ? day : `-${day.slice(4)}`;
}
