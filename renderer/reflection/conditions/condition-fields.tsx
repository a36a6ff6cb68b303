import { detailsFrom } from '#renderer/reflection/claim-form.ts';
import type { KindFieldsProps } from '#renderer/reflection/kind-fields-props.ts';
import { conditionAreaLabels } from '#renderer/reflection/labels.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { conditionAreas } from '#shared/reflection/details.ts';

/** What only a non-negotiable has: what it is about, how hard it is, and what it is measured by. */
export function ConditionFields({ value, onChange }: KindFieldsProps) {
  const { area, hard, threshold } = detailsFrom('non-negotiable', value);
  return (
    <>
      <div className="grid grid-cols-2 gap-3">
        <SelectField
          label="About"
          value={area}
          options={conditionAreas.map((each) => ({ value: each, label: conditionAreaLabels[each] }))}
          onChange={(chosen) => onChange({ area: chosen })}
        />
        <SelectField
          label="How firm"
          value={hard ? 'hard' : 'soft'}
          options={[
            { value: 'hard', label: 'Hard: it must be met' },
            { value: 'soft', label: 'Soft: it counts' },
          ]}
          onChange={(chosen) => onChange({ hard: chosen === 'hard' })}
        />
      </div>
      <TextField
        label="Threshold"
        hint="Where it can be measured: “at least 55,000 a year”, “home by six, three days a week”."
        value={threshold}
        onChange={(event) => onChange({ threshold: event.target.value })}
      />
    </>
  );
}
