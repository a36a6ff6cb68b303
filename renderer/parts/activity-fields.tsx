import { EnergyFigure, EngagementFigure, energyLabel, engagementLabel } from '#renderer/ui/figures.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { StepChoice } from '#renderer/ui/step-choice.tsx';

/** How much energy an activity gave, and how far it held the person. */
export function ActivitySteps({
  energy,
  engagement,
  onChange,
}: {
  energy: number | null;
  engagement: number | null;
  onChange: (steps: { energy: number | null } | { engagement: number | null }) => void;
}) {
  return (
    <>
      <StepChoice
        label="Energy it gave"
        step={energy}
        wordOf={energyLabel}
        figure={(step, size) => <EnergyFigure step={step} size={size} />}
        onStep={(step) => onChange({ energy: step })}
      />
      <StepChoice
        label="How far it held you"
        step={engagement}
        wordOf={engagementLabel}
        figure={(step, size) => <EngagementFigure step={step} size={size} />}
        onStep={(step) => onChange({ engagement: step })}
      />
    </>
  );
}

const noRole = 'none';

/** In which role something was done; nothing where there are no roles. */
export function RoleField({
  roles,
  role,
  onChange,
}: {
  roles: readonly { id: string; name: string }[];
  role: string | null;
  onChange: (role: string | null) => void;
}) {
  return roles.length === 0 ? null : (
    <SelectField
      label="In which role"
      value={role ?? noRole}
      options={[
        { value: noRole, label: 'Not said' },
        ...roles.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(chosen) => onChange(chosen === noRole ? null : chosen)}
    />
  );
}
