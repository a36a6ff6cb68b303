import { type KeyboardEvent, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { usePending } from '#renderer/bridge/pending.ts';
import { registerUnsaved } from '#renderer/bridge/unsaved.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { InlineAdd } from '#renderer/ui/inline-add.tsx';
import { oneStep, type Placing, placed } from '#renderer/ui/order.ts';
import { SortableList } from '#renderer/ui/sortable-list.tsx';
import type { Trait, TraitKind } from '#shared/reflection/reflection.ts';
import { sayFailure } from './failed.ts';
import { TraitCard, TraitCardLook } from './trait-card.tsx';
import { kindWords } from './words.ts';

/** One of the two lists, in the person's own order, with a line for the next one. */
export function TraitList({
  kind,
  traits,
  openId,
  onTrash,
}: {
  kind: TraitKind;
  traits: readonly Trait[];
  openId: string | undefined;
  onTrash: (trait: Trait) => Promise<void>;
}) {
  const list = useRef<HTMLUListElement>(null);
  const line = useRef<HTMLInputElement>(null);
  const focusNext = useRef<string | null>(null);
  const [pending, place] = usePending<Placing>(
    'reflection.traits',
    (placing) => call('reflection.moveTrait', placing),
    sayFailure,
  );
  const shown = useMemo(() => pending.reduce(placed, [...traits]), [pending, traits]);
  const words = kindWords[kind];

  const focusTrait = useCallback((id: string | undefined): void => {
    const card = id ? list.current?.querySelector<HTMLElement>(`[data-trait="${id}"] a`) : null;
    (card ?? line.current)?.focus();
  }, []);

  // Moving a card's element takes the focus off it.
  useLayoutEffect(() => {
    if (focusNext.current === null || !shown) return;
    focusTrait(focusNext.current);
    focusNext.current = null;
  }, [shown, focusTrait]);

  const moveTo = (placing: Placing): void => {
    const after = placed(shown, placing);
    const at = after.findIndex(({ id }) => id === placing.id);
    const name = after[at]?.name ?? '';
    void place(placing);
    announce(`${name}: ${at + 1} of ${after.length} in ${words.many}.`);
  };

  const step = (trait: Trait, by: -1 | 1): void => {
    const placing = oneStep(shown, trait.id, by);
    if (!placing) {
      announce(`${trait.name} is ${by < 0 ? 'first' : 'last'} in ${words.many} already.`);
      return;
    }
    focusNext.current = trait.id;
    moveTo(placing);
  };

  const remove = async (trait: Trait): Promise<void> => {
    const at = shown.indexOf(trait);
    const next = shown[at + 1] ?? shown[at - 1];
    const hadFocus = list.current?.contains(document.activeElement) ?? false;
    await onTrash(trait);
    if (hadFocus) focusTrait(next?.id);
  };

  const press = (event: KeyboardEvent, trait: Trait): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (by !== null && event.altKey) step(trait, by);
    else if (by !== null) focusTrait(shown[shown.indexOf(trait) + by]?.id ?? trait.id);
    else if (event.key === 'Delete' || event.key === 'Backspace') void remove(trait);
    else return;
    event.preventDefault();
  };

  const add = async (name: string): Promise<boolean> => {
    try {
      await call('reflection.addTrait', { kind, name });
      announce(`${name} is in ${words.many}.`);
      return true;
    } catch (error) {
      sayFailure(error);
      return false;
    }
  };

  return (
    <section aria-label={words.many} className="flex flex-col gap-2.5">
      <header className="pt-1 pb-1">
        <h2 className="flex items-baseline gap-2 text-[15px] font-[600] tracking-[-0.008em]">
          {words.many}
          <span className="num text-[13px] font-[460] text-muted">
            {shown.length === 0 ? '' : shown.length}
          </span>
        </h2>
        <p className="text-[13px] text-muted">{words.about}</p>
      </header>
      {shown.length === 0 ? (
        <p className="max-w-[44ch] rounded-card border border-line border-dashed px-4 py-5 text-muted">
          {words.empty}
        </p>
      ) : null}
      <ul ref={list} className="flex flex-col gap-2.5">
        <SortableList
          items={shown}
          onPlace={(id, before) => moveTo({ id, before })}
          drawLifted={(trait) => <TraitCardLook trait={trait} lifted />}
          draw={(trait, grip) => (
            <TraitCard
              trait={trait}
              grip={grip}
              isOpen={trait.id === openId}
              onPress={press}
              onStep={step}
              onTrash={remove}
            />
          )}
        />
      </ul>
      <InlineAdd
        label={`New ${words.one}`}
        placeholder={shown.length === 0 ? `Name a ${words.one}` : `Add a ${words.one}`}
        inputRef={line}
        register={registerUnsaved}
        onAdd={add}
        className={shown.length === 0 ? 'border-edge/60! bg-raised' : ''}
      />
    </section>
  );
}
