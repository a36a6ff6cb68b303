import { fieldsBetween } from '#renderer/commands/field.ts';
import type { Draft, DraftSource, DraftView, Version } from '#renderer/saving/draft.ts';
import { useDraft } from '#renderer/saving/use-draft.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';

interface Named {
  id: string;
  revision: number;
  name: string;
}

/**
 * The one of a list that has this id.
 *
 * @throws WaymarkError `not-found` when it is not there any more.
 */
export function recordIn<R extends { id: string }>(records: readonly R[], id: string): R {
  const record = records.find((each) => each.id === id);
  if (!record) throw new WaymarkError('not-found', 'It is not here any more. It may be in the trash.');
  return record;
}

/**
 * A form on a record that stands in a list by its name. It saves itself; a name that was emptied stays what it was until
 * there is another one.
 *
 * @param form.key names the record; what is written in it has one save state under this name.
 * @param form.fieldsOf what of the record the form changes.
 */
export function useRecordDraft<R extends Named, F extends { name: string }>({
  key,
  record,
  fieldsOf,
  save,
  readAll,
}: {
  key: string;
  record: R;
  fieldsOf: (record: R) => F;
  /** Saves it; `changed` names the fields that are otherwise than what is saved. */
  save: (fields: F & { id: string; revision: number }, changed: readonly string[]) => Promise<R>;
  readAll: () => Promise<readonly R[]>;
}): { draft: Draft<F> } & DraftView<F> {
  const { id } = record;
  const versionOf = (there: R): Version<F> => ({ value: fieldsOf(there), revision: there.revision });
  const source: DraftSource<F> = {
    save: async (fields, { revision, value: base }) =>
      versionOf(
        await save(
          { ...fields, id, revision, name: fields.name.trim() || base.name },
          fieldsBetween(base, fields),
        ),
      ),
    read: async () => versionOf(recordIn(await readAll(), id)),
  };
  return useDraft<F>({ key, group: key, loaded: versionOf(record), source });
}
