import { detailsFrom } from '#renderer/reflection/claim-form.ts';
import type { KindFieldsProps } from '#renderer/reflection/kind-fields-props.ts';
import { TextArea } from '#renderer/ui/field.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { enjoyments, levels } from './anchors.ts';

const notSaid = 'not-said';

/** What only a skill has: the level now and wanted, enjoyment, and proof. */
export function SkillFields({ value, onChange }: KindFieldsProps) {
  const { levelNow, levelWanted, enjoyment, proof } = detailsFrom('skill', value);
  return (
    <>
      <Step
        label="Level now"
        value={levelNow}
        names={levels.map(({ name }) => name)}
        hint={levelNow === null ? undefined : levels[levelNow - 1]?.can}
        onChange={(chosen) => onChange({ levelNow: chosen })}
      />
      <Step
        label="Level wanted"
        value={levelWanted}
        names={levels.map(({ name }) => name)}
        hint={levelWanted === null ? undefined : levels[levelWanted - 1]?.can}
        onChange={(chosen) => onChange({ levelWanted: chosen })}
      />
      <Step
        label="Enjoyment"
        value={enjoyment}
        names={enjoyments}
        onChange={(chosen) => onChange({ enjoyment: chosen })}
      />
      <TextArea
        label="Proof"
        placeholder="What could you show: a piece of work, a certificate, somebody who saw it?"
        value={proof}
        onChange={(event) => onChange({ proof: event.target.value })}
        className="font-serif text-[15.5px]"
      />
    </>
  );
}

function Step({
  label,
  value,
  names,
  hint,
  onChange,
}: {
  label: string;
  value: number | null;
  names: readonly string[];
  hint?: string | undefined;
  onChange: (value: number | null) => void;
}) {
  return (
    <SelectField
      label={label}
      {...(hint ? { hint } : {})}
      value={value === null ? notSaid : String(value)}
      options={[
        { value: notSaid, label: 'Not said' },
        ...names.map((name, place) => ({ value: String(place + 1), label: `${place + 1} · ${name}` })),
      ]}
      onChange={(chosen) => onChange(chosen === notSaid ? null : Number(chosen))}
    />
  );
}
