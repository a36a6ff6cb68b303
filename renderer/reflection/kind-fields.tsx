import type { ClaimKind } from '#shared/reflection/kinds.ts';
import type { ClaimFields } from './claim-form.ts';
import { ConditionFields } from './conditions/condition-fields.tsx';
import { StrengthFields, WeaknessFields } from './traits.tsx';

export interface KindFieldsProps {
  value: ClaimFields;
  onChange: (fields: Partial<ClaimFields>) => void;
}

/** The fields that only claims of one kind have, in the panel of a claim. */
export function KindFields({ kind, ...props }: KindFieldsProps & { kind: ClaimKind }) {
  switch (kind) {
    case 'strength':
      return <StrengthFields {...props} />;
    case 'weakness':
      return <WeaknessFields {...props} />;
    case 'non-negotiable':
      return <ConditionFields {...props} />;
    default:
      return null;
  }
}
