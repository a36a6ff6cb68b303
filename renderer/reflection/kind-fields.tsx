import type { ClaimKind } from '#shared/kinds.ts';
import { ConditionFields } from './conditions/condition-fields.tsx';
import { InterestFields } from './interests/interest-fields.tsx';
import type { KindFieldsProps } from './kind-fields-props.ts';
import { RoleFields } from './roles/role-fields.tsx';
import { SkillFields } from './skills/skill-fields.tsx';
import { StrengthFields, WeaknessFields } from './traits.tsx';
import { ValueFields } from './values/value-fields.tsx';

/** The fields that only claims of one kind have, in the panel of a claim. */
export function KindFields({ kind, ...props }: KindFieldsProps & { kind: ClaimKind }) {
  switch (kind) {
    case 'value':
      return <ValueFields {...props} />;
    case 'skill':
      return <SkillFields {...props} />;
    case 'interest':
      return <InterestFields {...props} />;
    case 'role':
      return <RoleFields {...props} />;
    case 'strength':
      return <StrengthFields {...props} />;
    case 'weakness':
      return <WeaknessFields {...props} />;
    case 'non-negotiable':
      return <ConditionFields {...props} />;
  }
}
