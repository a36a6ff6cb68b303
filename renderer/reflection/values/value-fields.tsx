import { detailsFrom } from '#renderer/reflection/claim-form.ts';
import type { KindFieldsProps } from '#renderer/reflection/kind-fields-props.ts';
import { TextArea } from '#renderer/ui/field.tsx';

/** What only a value has: what it looks like in an ordinary week. */
export function ValueFields({ value, onChange }: KindFieldsProps) {
  return (
    <TextArea
      label="What it looks like in my week"
      placeholder="On which day, in what you do, would somebody else notice it?"
      value={detailsFrom('value', value).inMyWeek}
      onChange={(event) => onChange({ inMyWeek: event.target.value })}
      className="font-serif text-[15.5px]"
    />
  );
}
