import { FieldConflicts } from '#renderer/saving/conflict-notice.tsx';
import { longDate, today } from '#renderer/ui/dates.ts';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { FormFields } from '#renderer/ui/form-fields.tsx';
import { useRecordDraft } from './record-draft.ts';
import { RecordFoot } from './record-line.tsx';
import { trashRecord } from './trash-record.ts';

/** A record that is a name, a day and some words. */
interface NamedRecord<D extends string | null> {
  id: string;
  revision: number;
  name: string;
  date: D;
  words: string;
}

type Fields<D> = { name: string; date: D; words: string };

/** The fields of a record that is a name, a day and some words. Everything in them saves itself. */
export function NamedRecordFields<R extends NamedRecord<string> | NamedRecord<string | null>>({
  kind,
  record,
  labels,
  placeholder,
  noDay,
  save,
  readAll,
  trash,
}: {
  kind: 'win' | 'test-result';
  record: R;
  labels: { name: string; day: string; words: string };
  /** What stands in empty words. */
  placeholder?: string;
  /** What stands in place of a day; left out where there must be one. */
  noDay?: string;
  save: (
    fields: Fields<R['date']> & { id: string; revision: number },
    changed: readonly string[],
  ) => Promise<R>;
  readAll: () => Promise<readonly R[]>;
  trash: Parameters<typeof trashRecord>[0];
}) {
  const group = `${kind}:${record.id}`;
  const { draft, value, conflicts } = useRecordDraft<R, Fields<R['date']>>({
    key: group,
    record,
    fieldsOf: ({ name, date, words }) => ({ name, date, words }),
    save,
    readAll,
  });
  return (
    <FormFields>
      <div className="flex flex-col gap-2 pb-3">
        <FieldConflicts
          conflicts={conflicts}
          draft={draft}
          names={{ name: labels.name, date: labels.day, words: labels.words }}
          texts={['words']}
          textOf={(theirs, field) =>
            field === 'date' && theirs !== null ? longDate(theirs, today()) : (theirs ?? '')
          }
        />
        <TextField
          label={labels.name}
          dir="auto"
          value={value.name}
          maxLength={2_000}
          onChange={(event) => draft.change({ name: event.target.value })}
        />
        <TextArea
          label={labels.words}
          placeholder={placeholder}
          value={value.words}
          maxLength={200_000}
          onChange={(event) => draft.change({ words: event.target.value })}
          className="max-h-[420px] overflow-y-auto font-serif text-[15.5px]"
        />
        <RecordFoot
          group={group}
          name={record.name}
          day={{
            label: labels.day,
            value: value.date,
            ...(noDay === undefined ? {} : { none: noDay }),
            onChange: (date) => draft.change({ date }),
          }}
          onTrash={() => void trashRecord(trash, record, group)}
        />
      </div>
    </FormFields>
  );
}
