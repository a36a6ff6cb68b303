import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { addComparison } from '#renderer/commands/common/add-comparison.ts';
import { attempt } from '#renderer/commands/run.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { fewestSubjects } from '#shared/explore/comparisons.ts';
import type { FitSubject } from '#shared/explore/fit-ratings.ts';
import { SubjectChoice } from './subject-choice.tsx';

/** A question, and what is held side by side to answer it. */
export function NewComparison({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [subjects, setSubjects] = useState<readonly FitSubject[]>([]);
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.querySelector('input')?.focus(), []);
  const missing =
    name.trim() === ''
      ? 'Write the question first.'
      : subjects.length < fewestSubjects
        ? 'Choose at least two.'
        : null;
  const begin = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (missing !== null) return;
    const begun = await attempt(addComparison, { name: name.trim(), subjects: [...subjects] }, name.trim());
    if (begun !== null) void navigate({ to: '/explore/compare/$id', params: { id: begun.id } });
  };
  return (
    <form
      aria-label="New comparison"
      onSubmit={(event) => void begin(event)}
      className="flex max-w-[820px] flex-col gap-4 rounded-panel border border-line bg-raised p-5"
    >
      <div ref={field}>
        <TextField
          label="The question"
          placeholder="What should the next two years be built around?"
          value={name}
          maxLength={2_000}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <SubjectChoice chosen={subjects} onChange={setSubjects} />
      <div className="flex items-center gap-3">
        <Button type="submit" look="first" disabled={missing !== null}>
          Hold them side by side
        </Button>
        <Button onClick={onClose}>Cancel</Button>
        {missing === null ? null : <p className="text-[12.5px] text-muted">{missing}</p>}
      </div>
    </form>
  );
}
