import { themeLabels } from '#renderer/parts/interest-themes.ts';
import { detailsFrom } from '#renderer/reflection/claim-form.ts';
import type { KindFieldsProps } from '#renderer/reflection/kind-fields-props.ts';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { interestThemes } from '#shared/reflection/interest-items.ts';

const notSaid = 'not-said';

/** What only an interest has: the theme that it belongs to, if any. */
export function InterestFields({ value, onChange }: KindFieldsProps) {
  const { theme } = detailsFrom('interest', value);
  return (
    <SelectField
      label="Theme"
      {...(theme ? { hint: `It is about ${themeLabels[theme].about}.` } : {})}
      value={theme ?? notSaid}
      options={[
        { value: notSaid, label: 'None of them' },
        ...interestThemes.map((each) => ({ value: each, label: themeLabels[each].name })),
      ]}
      onChange={(chosen) => onChange({ theme: chosen === notSaid ? null : chosen })}
    />
  );
}
