import {
  Anchor,
  Award,
  Binoculars,
  BookText,
  Briefcase,
  Building2,
  Columns3,
  Flag,
  FlaskConical,
  Footprints,
  Gauge,
  Gem,
  GraduationCap,
  LayoutTemplate,
  Lightbulb,
  type LucideIcon,
  Mail,
  Mountain,
  Send,
  Signpost,
  Split,
  Sprout,
  SquareCheck,
  Telescope,
  UserRound,
  Wrench,
  Zap,
} from 'lucide-react';
import type { ClaimKind } from '#shared/kinds.ts';
import type { SearchKind } from '#shared/search/search.ts';
import type { TrashKind } from '#shared/trash/trash.ts';

/** What each kind of claim is called, alone and together, and its sign. */
export const claimKindLabels: Record<ClaimKind, { one: string; many: string; icon: LucideIcon }> = {
  value: { one: 'Value', many: 'Values', icon: Gem },
  strength: { one: 'Strength', many: 'Strengths', icon: Sprout },
  weakness: { one: 'Weakness', many: 'Weaknesses', icon: Mountain },
  skill: { one: 'Skill', many: 'Skills', icon: Wrench },
  interest: { one: 'Interest', many: 'Interests', icon: Lightbulb },
  role: { one: 'Role', many: 'Roles', icon: Briefcase },
  'non-negotiable': { one: 'Non-negotiable', many: 'Non-negotiables', icon: Anchor },
};

/** What each kind of record is called, and its sign: in search, in the trash, in texts and beside them. */
export const recordKindLabels: Record<SearchKind | TrashKind, { one: string; icon: LucideIcon }> = {
  entry: { one: 'Entry', icon: BookText },
  ...claimKindLabels,
  goal: { one: 'Goal', icon: Flag },
  person: { one: 'Person', icon: UserRound },
  organisation: { one: 'Organisation', icon: Building2 },
  milestone: { one: 'Milestone', icon: SquareCheck },
  direction: { one: 'Direction', icon: Signpost },
  step: { one: 'Step', icon: Footprints },
  activity: { one: 'Activity', icon: Zap },
  'test-result': { one: 'Test result', icon: Gauge },
  win: { one: 'Win', icon: Award },
  occupation: { one: 'Occupation', icon: Binoculars },
  option: { one: 'Option', icon: Split },
  experiment: { one: 'Experiment', icon: FlaskConical },
  future: { one: 'Future', icon: Telescope },
  application: { one: 'Application', icon: Send },
  learning: { one: 'Learning', icon: GraduationCap },
  comparison: { one: 'Comparison', icon: Columns3 },
  'message-template': { one: 'Message template', icon: Mail },
  template: { one: 'Template', icon: LayoutTemplate },
};
