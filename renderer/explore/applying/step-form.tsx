import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { registerUnsaved } from '#renderer/saving/unsaved.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { TextArea } from '#renderer/ui/field.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { stepNames } from '#shared/explore/application-words.ts';
import { stepSorts } from '#shared/explore/applications.ts';
import type { StepWords } from './application-acts.ts';

/** The fields of a step, kept with its button; one with words also when the window is left. */
export function StepForm({
  words: begun,
  onKeep,
  onRemove,
  onClose,
}: {
  words: StepWords;
  /** Resolves to whether it was done. */
  onKeep: (words: StepWords) => Promise<boolean>;
  /** Left out while it is new. */
  onRemove?: () => void;
  onClose: () => void;
}) {
  const [words, setWords] = useState(begun);
  const held = useRef(begun);
  const isKept = useRef(false);
  const place = useRef<HTMLDivElement>(null);
  const latest = useLatest(onKeep);
  const change = (fields: Partial<StepWords>): void => {
    held.current = { ...held.current, ...fields };
    setWords(held.current);
  };
  const keep = useCallback(async (): Promise<boolean> => {
    if (isKept.current) return true;
    isKept.current = true;
    const isDone = await latest()(held.current);
    if (!isDone) isKept.current = false;
    return isDone;
  }, [latest]);
  useEffect(
    () => registerUnsaved(() => (held.current.text.trim() === '' ? Promise.resolve(true) : keep())),
    [keep],
  );
  useEffect(() => place.current?.querySelector<HTMLElement>('button, textarea')?.focus(), []);
  const isReady = words.sort !== 'other' || words.text.trim() !== '';
  const done = async (): Promise<void> => {
    if (isReady && (await keep())) onClose();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void done();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices how its fields are left
    <div
      ref={place}
      onKeyDown={press}
      className="flex flex-col gap-2.5 rounded-card border border-line bg-raised p-3"
    >
      <div className="flex flex-wrap items-end gap-2">
        <SelectField
          label="What happened"
          value={words.sort}
          options={stepSorts.map((sort) => ({ value: sort, label: stepNames[sort] }))}
          onChange={(sort) => change({ sort })}
        />
        <DateInput
          isSmall
          required
          label="Day"
          value={words.on}
          onChange={(on) => (on === null ? undefined : change({ on }))}
        />
      </div>
      <TextArea
        label="In your words"
        labelHidden
        placeholder={words.sort === 'other' ? 'What was it?' : 'Anything worth keeping, if you like'}
        value={words.text}
        maxLength={200_000}
        onChange={(event) => change({ text: event.target.value })}
        className="max-h-72 font-serif text-[15.5px] leading-[1.5]!"
      />
      <div className="flex flex-wrap justify-end gap-2">
        {onRemove ? (
          <Button look="quiet" onClick={onRemove}>
            Take it away
          </Button>
        ) : null}
        <Button look="quiet" onClick={onClose}>
          Not now
        </Button>
        <Button disabled={!isReady} onClick={() => void done()}>
          Keep
        </Button>
      </div>
    </div>
  );
}
