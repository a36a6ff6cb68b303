import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { FormDialog } from '#renderer/parts/form-dialog.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { TextArea } from '#renderer/ui/field.tsx';
import { linkLook } from '#renderer/ui/link-look.ts';
import type { TouchedPerson } from '#shared/people/mentors.ts';
import { Agenda } from './agenda.tsx';
import { setMentor } from './commands/set-mentor.ts';
import { EvidenceDialog } from './evidence-dialog.tsx';

/** A mentor: what is hoped for, the agenda that fills itself, the brief, and their words as evidence. */
export function Mentor({ person }: { person: TouchedPerson }) {
  const { id, name, mentor, hopes } = person;
  const { data } = useRead('people.agenda', { person: id });
  const [asks, setAsks] = useState<'hopes' | 'evidence' | null>(null);
  const heading = useId();
  if (!mentor)
    return (
      <section className="flex flex-col items-start gap-2.5 rounded-card border border-line border-dashed p-4">
        <p className="text-muted">
          With a mentor, an agenda fills itself between talks, and a brief of two pages says where they could
          help.
        </p>
        <Button onClick={() => setAsks('hopes')}>{name} is a mentor</Button>
        {asks === 'hopes' ? <HopesDialog person={person} onClose={() => setAsks(null)} /> : null}
      </section>
    );
  return (
    <>
      <section aria-labelledby={heading} className="flex flex-col items-start gap-1">
        <h2 id={heading} className="text-[12.5px] font-[570] text-muted">
          What you hope for
        </h2>
        {hopes.trim() === '' ? null : (
          <p className="font-serif text-[17px] leading-[1.55] whitespace-pre-line" dir="auto">
            {hopes}
          </p>
        )}
        <Button look="quiet" className="-ml-2.5 px-2.5!" onClick={() => setAsks('hopes')}>
          {hopes.trim() === '' ? 'Say what you hope for' : 'Change it'}
        </Button>
      </section>
      {data === undefined ? null : <Agenda person={person} agenda={data} />}
      <div className="flex flex-wrap items-center gap-2">
        <Link to="/people/touch/brief/$id" params={{ id }} className={linkLook.plain}>
          A brief for {name}
        </Link>
        <Button onClick={() => setAsks('evidence')}>Keep their words as evidence…</Button>
      </div>
      {asks === 'hopes' ? <HopesDialog person={person} onClose={() => setAsks(null)} /> : null}
      {asks === 'evidence' ? <EvidenceDialog person={person} onClose={() => setAsks(null)} /> : null}
    </>
  );
}

function HopesDialog({ person, onClose }: { person: TouchedPerson; onClose: () => void }) {
  const { id, name } = person;
  const [hopes, setHopes] = useState(person.hopes);
  const say = async (mentor: boolean): Promise<void> => {
    onClose();
    const act = newAct();
    const isSaid = await attempt(setMentor, { person: id, mentor, hopes: hopes.trim() }, name, { act });
    if (isSaid !== null && mentor !== person.mentor)
      offerUndo(mentor ? `${name} is a mentor now.` : `${name} is no mentor any more.`, act);
  };
  return (
    <FormDialog
      title={`What do you hope for of ${name}?`}
      act="Keep it"
      leave={person.mentor ? { label: 'No mentor any more', run: () => void say(false) } : 'Not now'}
      problem={null}
      onAct={() => void say(true)}
      onClose={onClose}
    >
      <TextArea
        label="What you hope for"
        labelHidden
        value={hopes}
        onChange={(event) => setHopes(event.target.value)}
        placeholder="An honest view from outside, a name now and then…"
        className="min-h-24! font-serif"
      />
    </FormDialog>
  );
}
