import { useEffect, useRef, useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { registerUnsaved } from '#renderer/bridge/unsaved.ts';
import { flushGroup } from '#renderer/editor/open-drafts.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { TextArea } from '#renderer/ui/field.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import type { Evidence, Trait } from '#shared/reflection/reflection.ts';
import { type ChosenEntry, EntryPicker } from './entry-picker.tsx';
import { EvidenceItem } from './evidence-item.tsx';
import { sayFailure } from './failed.ts';
import { Section } from './trait-panel.tsx';
import { evidenceWords } from './words.ts';

/** What a claim stands on: own words, entries, or both. */
export function EvidenceList({ trait, group }: { trait: Trait; group: string }) {
  const remove = async (evidence: Evidence): Promise<void> => {
    try {
      await flushGroup(group);
      await call('reflection.removeEvidence', { id: evidence.id });
    } catch (error) {
      return sayFailure(error);
    }
    announce('The evidence is removed.');
    notify({
      words: 'The evidence is removed.',
      action: {
        label: 'Undo',
        run: () => void call('reflection.restoreEvidence', { id: evidence.id }).catch(sayFailure),
      },
    });
  };

  return (
    <Section title="Evidence" aside={evidenceWords(trait.evidence.length)}>
      {trait.evidence.length > 0 ? (
        <ul aria-label="Evidence" className="flex flex-col gap-3.5 pb-1">
          {trait.evidence.map((evidence) => (
            <EvidenceItem
              key={evidence.id}
              evidence={evidence}
              group={group}
              revision={Date.parse(trait.modifiedAt)}
              onRemove={remove}
            />
          ))}
        </ul>
      ) : null}
      <NewEvidence trait={trait.id} first={trait.evidence.length === 0} />
    </Section>
  );
}

/** Where the next piece of evidence is written. Words that stand here when the window is left become evidence. */
function NewEvidence({ trait, first }: { trait: string; first: boolean }) {
  const [words, setWords] = useState('');
  const [entry, setEntry] = useState<ChosenEntry | null>(null);
  const field = useRef<HTMLDivElement>(null);
  const empty = words.trim() === '' && entry === null;

  const add = useRef<() => Promise<boolean>>(() => Promise.resolve(true));
  const busy = useRef<Promise<boolean> | null>(null);
  add.current = () => {
    if (busy.current) return busy.current;
    if (empty) return Promise.resolve(true);
    busy.current = call('reflection.addEvidence', { trait, words: words.trim(), entry: entry?.id ?? null })
      .then(
        () => {
          setWords((now) => (now === words ? '' : now));
          setEntry((now) => (now === entry ? null : now));
          announce('The evidence is added.');
          return true;
        },
        (error: unknown) => {
          sayFailure(error);
          return false;
        },
      )
      .finally(() => {
        busy.current = null;
      });
    return busy.current;
  };
  useEffect(() => registerUnsaved(() => add.current()), []);
  useEffect(() => () => void add.current(), []);

  return (
    <div
      ref={field}
      className="flex flex-col rounded-card border border-edge/60 bg-raised has-[textarea:focus-visible]:outline-2 has-[textarea:focus-visible]:outline-accent"
    >
      <TextArea
        label="New evidence, in your own words"
        labelHidden
        placeholder={
          first ? 'A moment that shows it: what happened, and who noticed?' : 'Another moment that shows it'
        }
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void add.current();
        }}
        className="border-transparent! bg-transparent! font-serif text-[15.5px] outline-none!"
      />
      <div className="flex flex-wrap items-center justify-between gap-2 px-2 pb-2">
        <EntryPicker chosen={entry} onChoose={setEntry} />
        <Button
          disabled={empty}
          onClick={() => {
            void add.current().then(() => field.current?.querySelector('textarea')?.focus());
          }}
        >
          Add
        </Button>
      </div>
    </div>
  );
}
