import { useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { newAct, run } from '#renderer/commands/run.ts';
import { finishExperiment } from '#renderer/explore/commands/finish-experiment.ts';
import { Pick } from '#renderer/explore/parts/pick.tsx';
import { ActivitySteps } from '#renderer/parts/activity-fields.tsx';
import { FormDialog, useProblem } from '#renderer/parts/form-dialog.tsx';
import { claimKindLabels } from '#renderer/parts/record-kinds.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { today } from '#renderer/ui/dates.ts';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { FormDateField } from '#renderer/ui/form-date-field.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { verdictNames } from '#shared/explore/experiment-words.ts';
import { type Experiment, verdicts } from '#shared/explore/experiments.ts';
import { optionStatusNames } from '#shared/explore/option-words.ts';
import { type OptionStatus, optionStatuses } from '#shared/explore/options.ts';
import type { ClaimKind } from '#shared/kinds.ts';
import type { Stance } from '#shared/reflection/evidence.ts';
import { useClaimChoices } from './use-claim-choices.ts';

/** What of a person the experiment says something about. */
interface About {
  id: string;
  kind: ClaimKind;
  name: string;
  says: Stance | 'nothing';
}

const stays = 'stays';

/** Asks what was seen in an experiment, and what follows from it; all of that is one act. */
export function FinishDialog({ experiment, onClose }: { experiment: Experiment; onClose: () => void }) {
  const { id, option, step } = experiment;
  const [seen, setSeen] = useState(() => ({
    saw: experiment.saw,
    energy: experiment.energy,
    engagement: experiment.engagement,
    verdict: experiment.verdict,
    change: experiment.change,
    doneOn: experiment.doneOn ?? today(),
  }));
  const [to, setTo] = useState<OptionStatus | typeof stays>(stays);
  const [reason, setReason] = useState('');
  const [isTicked, setTicked] = useState(true);
  const [about, setAbout] = useState<readonly About[]>(() =>
    experiment.claims.map((claim) => ({ ...claim, says: 'nothing' })),
  );
  const { problem, say, attempt } = useProblem();
  const change = (fields: Partial<typeof seen>): void => {
    say(null);
    setSeen({ ...seen, ...fields });
  };
  const finish = async (): Promise<void> => {
    const evidence = about.flatMap(({ id: claim, says }) =>
      says === 'nothing' ? [] : [{ claim, stance: says, words: seen.saw.trim() }],
    );
    if (evidence.length > 0 && seen.saw.trim() === '') {
      say('Say what you saw first. It is the evidence that is kept.');
      return;
    }
    const isDone = await attempt(async () => {
      // What was just written may have been saved after this was opened.
      const { revision } = await call('explore.experiment', { id });
      const move = to === stays ? null : { status: to, reason: reason.trim() };
      const tickStep = step !== null && !step.done && isTicked;
      await run(finishExperiment, { ...seen, id, revision, move, evidence, tickStep }, experiment.name, {
        act: newAct(),
      });
    });
    if (!isDone) return;
    announce(`${experiment.name} is done.`);
    onClose();
  };
  const follows = option !== null || step !== null || about.length > 0;
  return (
    <FormDialog
      wide
      title="What did you see?"
      description={
        experiment.belief.trim() === '' ? undefined : (
          <span dir="auto" data-private>
            You believed: {experiment.belief}
          </span>
        )
      }
      act="Finish it"
      problem={problem}
      onAct={() => void finish()}
      onClose={onClose}
    >
      <TextArea
        label="What I saw"
        placeholder="What happened, and what surprised you?"
        value={seen.saw}
        maxLength={200_000}
        onChange={(event) => change({ saw: event.target.value })}
        className="max-h-60 min-h-20 font-serif text-[16px] leading-[1.5]!"
      />
      <div className="flex flex-wrap gap-x-10 gap-y-2">
        <ActivitySteps energy={seen.energy} engagement={seen.engagement} onChange={change} />
      </div>
      <div className="flex flex-wrap items-end gap-x-8 gap-y-3">
        <div className="flex flex-col items-start gap-1.5">
          <span aria-hidden className="text-[12px] font-[570] text-muted">
            And what you believed?
          </span>
          <Segmented
            label="What you believed"
            value={seen.verdict}
            options={verdicts.map((each) => ({ value: each, label: verdictNames[each] }))}
            onChange={(verdict) => change({ verdict })}
          />
        </div>
        <FormDateField
          required
          label="Done on"
          value={seen.doneOn}
          onChange={(doneOn) => (doneOn === null ? undefined : change({ doneOn }))}
        />
      </div>
      <TextField
        label="What it changes"
        placeholder="What will you do otherwise now?"
        value={seen.change}
        maxLength={2_000}
        onChange={(event) => change({ change: event.target.value })}
      />
      <section aria-label="What follows" className="flex flex-col gap-3 border-line border-t pt-3">
        {follows ? <h3 className="text-[12.5px] font-[570] text-muted">What follows, if you like</h3> : null}
        {option === null ? null : (
          <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] items-end gap-4">
            <SelectField
              label={`“${option.name}” goes to`}
              value={to}
              options={[
                { value: stays, label: 'Leave it where it is' },
                ...optionStatuses.map((each) => ({ value: each, label: optionStatusNames[each] })),
              ]}
              onChange={setTo}
            />
            {to === stays ? null : (
              <TextField
                label="Why"
                value={reason}
                maxLength={2_000}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </div>
        )}
        <AboutClaims about={about} onChange={setAbout} />
        {step === null || step.done ? null : (
          <Choice
            label={`Tick it off as a step of “${step.goal.title}”`}
            checked={isTicked}
            onChange={setTicked}
          />
        )}
      </section>
    </FormDialog>
  );
}

/** What the experiment says about somebody: whether what was seen speaks for each of them, against it, or says nothing. */
function AboutClaims({
  about,
  onChange,
}: {
  about: readonly About[];
  onChange: (about: readonly About[]) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const items = useClaimChoices(
    about.map(({ id }) => id),
    isOpen,
  );
  return (
    <div className="flex flex-col gap-2">
      {about.map((claim) => (
        <div key={claim.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <span data-private dir="auto" className="min-w-0 wrap-anywhere">
            <span className="text-[12px] text-muted">{claimKindLabels[claim.kind].one}</span> {claim.name}
          </span>
          <Segmented
            label={`What it says about ${claim.name}`}
            value={claim.says}
            options={[
              { value: 'nothing', label: 'Says nothing' },
              { value: 'supports', label: 'Speaks for it' },
              { value: 'contradicts', label: 'Speaks against it' },
            ]}
            onChange={(says) => onChange(about.map((each) => (each === claim ? { ...each, says } : each)))}
          />
        </div>
      ))}
      <Pick
        label="What it says something about"
        placeholder="A strength, a value, an interest"
        none="There is nothing in your Compass yet."
        items={items}
        trigger={
          <Button look="quiet" className="-ml-2.5 self-start px-2.5!">
            Keep it as evidence for something of you…
          </Button>
        }
        open={isOpen}
        onOpenChange={setOpen}
        onPick={({ id, kind, label }) => onChange([...about, { id, kind, name: label, says: 'supports' }])}
      />
    </div>
  );
}
