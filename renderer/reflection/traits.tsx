import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { type TraitArea, traitAreas } from '#shared/reflection/details.ts';
import { detailsFrom } from './claim-form.ts';
import type { KindFieldsProps } from './kind-fields-props.ts';
import { areaLabels, surenessLabels } from './labels.ts';
import { ResponseField } from './response-field.tsx';

/** What only a strength has: its area, how sure one is, and a new use for it. */
export function StrengthFields({ value, onChange }: KindFieldsProps) {
  const { area, sureness, newUse } = detailsFrom('strength', value);
  return (
    <>
      <AreaAndSureness area={area} sureness={sureness} onChange={onChange} />
      <TextArea
        label="A new use this week"
        placeholder="Where could you use it this week in a way you have not yet?"
        value={newUse}
        onChange={(event) => onChange({ newUse: event.target.value })}
        className="font-serif text-[15.5px]"
      />
    </>
  );
}

/** What only a weakness has: its area, how sure one is, what one does about it, and the next step of that. */
export function WeaknessFields({ value, onChange }: KindFieldsProps) {
  const { area, sureness, response, responsePlan, nextStep } = detailsFrom('weakness', value);
  return (
    <>
      <AreaAndSureness area={area} sureness={sureness} onChange={onChange} />
      <ResponseField response={response} plan={responsePlan} onChange={onChange} />
      {response === null && nextStep === '' ? null : (
        <TextField
          label="Next step"
          placeholder="The next small thing you do about it"
          value={nextStep}
          onChange={(event) => onChange({ nextStep: event.target.value })}
        />
      )}
    </>
  );
}

const notSaid = 'not-said';

function AreaAndSureness({
  area,
  sureness,
  onChange,
}: {
  area: TraitArea | null;
  sureness: number | null;
  onChange: KindFieldsProps['onChange'];
}) {
  return (
    <div className="grid grid-cols-2 gap-3">
      <SelectField
        label="Area"
        value={area ?? notSaid}
        options={[
          { value: notSaid, label: 'Not said' },
          ...traitAreas.map((each) => ({ value: each, label: areaLabels[each] })),
        ]}
        onChange={(chosen) => onChange({ area: chosen === notSaid ? null : chosen })}
      />
      <SelectField
        label="How sure"
        value={sureness === null ? notSaid : String(sureness)}
        options={[
          { value: notSaid, label: 'Not said' },
          ...surenessLabels.map((words, place) => ({ value: String(place + 1), label: words })),
        ]}
        onChange={(chosen) => onChange({ sureness: chosen === notSaid ? null : Number(chosen) })}
      />
    </div>
  );
}
