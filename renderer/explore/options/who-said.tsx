import { useRead } from '#renderer/bridge/queries.ts';
import { SelectField } from '#renderer/ui/select-field.tsx';

const nobody = '';

/** Which of the person's people said something; nothing is asked while they have none. */
export function WhoSaid({
  person,
  onChange,
}: {
  person: string | null;
  onChange: (person: string | null) => void;
}) {
  const { data: people = [] } = useRead('people.list', {});
  if (people.length === 0) return null;
  return (
    <SelectField
      label="Who said it"
      value={person ?? nobody}
      options={[
        { value: nobody, label: 'Somebody else' },
        ...people.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(id) => onChange(id || null)}
    />
  );
}
