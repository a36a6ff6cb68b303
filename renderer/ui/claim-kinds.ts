import { Anchor, Briefcase, Gem, Lightbulb, type LucideIcon, Mountain, Sprout, Wrench } from 'lucide-react';
import type { ClaimKind } from '#shared/reflection/kinds.ts';

/** What each kind of claim is called, alone and together, and its sign. */
export const claimKindWords: Record<ClaimKind, { one: string; many: string; icon: LucideIcon }> = {
  value: { one: 'Value', many: 'Values', icon: Gem },
  strength: { one: 'Strength', many: 'Strengths', icon: Sprout },
  weakness: { one: 'Weakness', many: 'Weaknesses', icon: Mountain },
  skill: { one: 'Skill', many: 'Skills', icon: Wrench },
  interest: { one: 'Interest', many: 'Interests', icon: Lightbulb },
  role: { one: 'Role', many: 'Roles', icon: Briefcase },
  'non-negotiable': { one: 'Non-negotiable', many: 'Non-negotiables', icon: Anchor },
};
