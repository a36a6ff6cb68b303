import { useCallback, useEffect, useRef, useState } from 'react';
import { addEvidence } from '#renderer/commands/common/add-evidence.ts';
import { removeEvidence } from '#renderer/commands/common/remove-evidence.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct, run } from '#renderer/commands/run.ts';
import { type ChosenEntry, EntryPicker } from '#renderer/parts/entry-picker.tsx';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { registerUnsaved } from '#renderer/saving/unsaved.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { TextArea } from '#renderer/ui/field.tsx';
import type { Claim, Evidence } from '#shared/reflection/reflection.ts';
import { EvidenceItem } from './evidence-item.tsx';
import { Ground } from './ground.tsx';
import { Section } from './section.tsx';

/** What a claim stands on: own words, entries, or both. */
export function EvidenceList({ claim, group }: { claim: Claim; group: string }) {
  const remove = async (evidence: Evidence): Promise<void> => {
    await flushGroup(group);
    const act = newAct();
    if ((await attempt(removeEvidence, { id: evidence.id }, claim.name, { act })) === null) return;
    announce('The evidence is removed.');
    offerUndo('The evidence is removed.', act);
  };

  return (
    <Section title="Evidence" aside={<Ground evidence={claim.evidence} />}>
      {claim.evidence.length > 0 ? (
        <ul aria-label="Evidence" className="flex flex-col gap-3.5 pb-1">
          {claim.evidence.map((evidence) => (
            <EvidenceItem
              key={evidence.id}
              evidence={evidence}
              group={group}
              revision={Date.parse(claim.modifiedAt)}
              onRemove={remove}
            />
          ))}
        </ul>
      ) : null}
      <NewEvidence claim={claim.id} name={claim.name} first={claim.evidence.length === 0} />
    </Section>
  );
}

const nothing: { words: string; entry: ChosenEntry | null } = { words: '', entry: null };

function isEmpty({ words, entry }: typeof nothing): boolean {
  return words.trim() === '' && entry === null;
}

/** Where the next piece of evidence is written. Words that stand here when the window is left become evidence. */
function NewEvidence({ claim, name, first }: { claim: string; name: string; first: boolean }) {
  const [shown, setShown] = useState(nothing);
  // What stands here now, also between two renderings.
  const held = useRef(nothing);
  const last = useRef<Promise<boolean>>(Promise.resolve(true));
  const field = useRef<HTMLDivElement>(null);
  const { words, entry } = shown;

  const hold = useCallback((fields: Partial<typeof nothing>): void => {
    held.current = { ...held.current, ...fields };
    setShown(held.current);
  }, []);

  const add = useCallback((): Promise<boolean> => {
    const taken = held.current;
    if (isEmpty(taken)) return last.current.then(() => isEmpty(held.current));
    hold(nothing);
    last.current = last.current.then(async () => {
      try {
        const said = taken.words.trim();
        await run(addEvidence, { claim, words: said, entry: taken.entry?.id ?? null }, name);
        announce('The evidence is added.');
        return true;
      } catch (error) {
        notifyFailure(error);
        const { words: meanwhile, entry: other } = held.current;
        hold({
          words: [taken.words, meanwhile].filter(Boolean).join('\n\n'),
          entry: other ?? taken.entry,
        });
        return false;
      }
    });
    return last.current;
  }, [hold, claim, name]);
  useEffect(() => registerUnsaved(add), [add]);
  useEffect(() => () => void add(), [add]);

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
        onChange={(event) => hold({ words: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void add();
        }}
        className="border-transparent! bg-transparent! font-serif text-[15.5px] outline-none!"
      />
      <div className="flex flex-wrap items-center justify-between gap-2 px-2 pb-2">
        <EntryPicker chosen={entry} onChoose={(chosen) => hold({ entry: chosen })} />
        <Button
          disabled={isEmpty(shown)}
          onClick={() => {
            void add();
            field.current?.querySelector('textarea')?.focus();
          }}
        >
          Add
        </Button>
      </div>
    </div>
  );
}
