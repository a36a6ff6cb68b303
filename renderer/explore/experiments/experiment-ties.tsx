import { Link } from '@tanstack/react-router';
import { Plus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { attempt } from '#renderer/commands/run.ts';
import { experimentToStep } from '#renderer/explore/commands/experiment-to-step.ts';
import { setExperimentOption } from '#renderer/explore/commands/set-experiment-option.ts';
import { tieExperiment } from '#renderer/explore/commands/tie-experiment.ts';
import { untieExperiment } from '#renderer/explore/commands/untie-experiment.ts';
import { Pick } from '#renderer/explore/parts/pick.tsx';
import { claimKindLabels } from '#renderer/parts/record-kinds.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Part } from '#renderer/ui/part.tsx';
import type { Experiment } from '#shared/explore/experiments.ts';
import { optionStatusNames } from '#shared/explore/option-words.ts';
import { claimKinds } from '#shared/kinds.ts';
import { experimentGroup } from './experiment-words.ts';
import { useClaimChoices } from './use-claim-choices.ts';

const look = 'min-w-0 text-ink no-underline wrap-anywhere hover:text-accent hover:underline';

/** The option that an experiment tests, the step of a goal that it is, and what of oneself it is about. */
export function ExperimentTies({ experiment }: { experiment: Experiment }) {
  const { id, name, option, step, claims } = experiment;
  const untie = (claim: Experiment['claims'][number]): void => {
    void attempt(untieExperiment, { experiment: id, kind: claim.kind, id: claim.id }, name);
    announce(`No longer tied to ${claim.name}.`);
  };
  return (
    <Part title="Belongs to">
      <ul className="flex flex-col">
        {option === null ? null : (
          <Line kind="Option">
            <Link to="/explore/options/$id" params={{ id: option.id }} dir="auto" className={look}>
              {option.name}
            </Link>
            <Untie
              of={option.name}
              onUntie={() => {
                void attempt(setExperimentOption, { id, option: null }, name);
                announce(`No longer tied to ${option.name}.`);
              }}
            />
          </Line>
        )}
        {step === null ? null : (
          <Line kind={step.done ? 'Step, done' : 'Step of'}>
            <Link to="/goals/$id" params={{ id: step.goal.id }} dir="auto" className={look}>
              {step.goal.title}
            </Link>
          </Line>
        )}
        {claims.map((claim) => (
          <Line key={claim.id} kind={claimKindLabels[claim.kind].one}>
            <Link to="/compass/$id" params={{ id: claim.id }} dir="auto" className={look}>
              {claim.name}
            </Link>
            <Untie of={claim.name} onUntie={() => untie(claim)} />
          </Line>
        ))}
      </ul>
      <div className="flex flex-col items-start">
        {option === null ? <PickOption experiment={experiment} /> : null}
        {step === null ? <PickGoal experiment={experiment} /> : null}
        <PickClaim experiment={experiment} />
      </div>
    </Part>
  );
}

function Line({ kind, children }: { kind: string; children: ReactNode }) {
  return (
    <li className="flex items-start gap-2 border-line border-t py-1.5 leading-5" data-private>
      <span className="w-[92px] shrink-0 text-[12px] leading-5 font-[570] text-muted">{kind}</span>
      {children}
    </li>
  );
}

function Untie({ of, onUntie }: { of: string; onUntie: () => void }) {
  return (
    <IconButton label={`Untie ${of}`} className="-my-1 ml-auto size-7!" onClick={onUntie}>
      <X size={13} aria-hidden />
    </IconButton>
  );
}

function Add({ children, ...rest }: { children: string }) {
  return (
    <Button look="quiet" className="-ml-2.5 px-2.5!" {...rest}>
      <Plus size={15} aria-hidden />
      {children}
    </Button>
  );
}

function PickOption({ experiment: { id, name } }: { experiment: Experiment }) {
  const [isOpen, setOpen] = useState(false);
  const { data } = useRead('explore.options', {}, { enabled: isOpen });
  return (
    <Pick
      label="The option that it tests"
      placeholder="Which option does it test?"
      none="There are no options yet."
      items={data?.map((option) => ({
        id: option.id,
        label: option.name,
        hint: optionStatusNames[option.status],
      }))}
      trigger={<Add>Tie it to an option</Add>}
      open={isOpen}
      onOpenChange={setOpen}
      onPick={(option) => {
        void attempt(setExperimentOption, { id, option: option.id }, name);
        announce(`Tied to ${option.label}.`);
      }}
    />
  );
}

function PickGoal({ experiment: { id, name } }: { experiment: Experiment }) {
  const [isOpen, setOpen] = useState(false);
  const { data } = useRead('goals.list', {}, { enabled: isOpen });
  const make = async (goal: { id: string; label: string }): Promise<void> => {
    await flushGroup(experimentGroup(id));
    if ((await attempt(experimentToStep, { id, goal: goal.id }, name)) === null) return;
    announce(`It is a step of ${goal.label} now.`);
  };
  return (
    <Pick
      label="The goal that it is a step of"
      placeholder="Which goal does it lead to?"
      none="There are no goals yet."
      items={data?.map(({ id: goal, title }) => ({ id: goal, label: title, hint: '' }))}
      trigger={<Add>Make it a step of a goal</Add>}
      open={isOpen}
      onOpenChange={setOpen}
      onPick={(goal) => void make(goal)}
    />
  );
}

function PickClaim({ experiment: { id, name, claims } }: { experiment: Experiment }) {
  const [isOpen, setOpen] = useState(false);
  const items = useClaimChoices(
    claims.map((claim) => claim.id),
    isOpen,
  );
  return (
    <Pick
      label="What it is about"
      placeholder="A strength, a value, an interest"
      none="There is nothing in your Compass yet."
      items={items}
      trigger={<Add>Say what of you it is about</Add>}
      open={isOpen}
      onOpenChange={setOpen}
      onPick={(claim) => {
        const kind = claimKinds.find((each) => each === claim.kind);
        if (kind === undefined) return;
        void attempt(tieExperiment, { experiment: id, kind, id: claim.id }, name);
        announce(`Tied to ${claim.label}.`);
      }}
    />
  );
}
