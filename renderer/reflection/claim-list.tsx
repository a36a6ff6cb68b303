import { type KeyboardEvent, useRef } from 'react';
import { addClaim } from '#renderer/commands/common/add-claim.ts';
import { attempt } from '#renderer/commands/run.ts';
import { usePendingOn } from '#renderer/commands/shown.ts';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { focusRecord, focusWhenDrawn } from '#renderer/ui/focus/keeper.ts';
import { oneStep, type Placing, placed } from '#renderer/ui/order.ts';
import { SortableList } from '#renderer/ui/sortable-list.tsx';
import type { Claim, ClaimKind } from '#shared/reflection/reflection.ts';
import { withArticle } from '#shared/wording/counts.ts';
import { ClaimCard, ClaimCardLook } from './claim-card.tsx';
import { moveClaim } from './commands/move-claim.ts';
import { kindLabels } from './labels.ts';

/** One of the two lists, in the person's own order, with a line for the next one. */
export function ClaimList({
  kind,
  claims,
  openId,
  onTrash,
}: {
  kind: ClaimKind;
  claims: readonly Claim[];
  openId: string | undefined;
  onTrash: (claim: Claim) => Promise<void>;
}) {
  const list = useRef<HTMLUListElement>(null);
  const line = useRef<HTMLInputElement>(null);
  const shown = usePendingOn('reflection.claims', { kind }, claims);
  const words = kindLabels[kind];

  const focusClaim = (id: string | undefined): void =>
    id === undefined ? focusWhenDrawn(() => line.current) : focusRecord(id);

  const moveTo = (placing: Placing): void => {
    const after = placed(shown, placing);
    const at = after.findIndex(({ id }) => id === placing.id);
    const name = after[at]?.name ?? '';
    void attempt(moveClaim, placing, name);
    announce(`${name}: ${at + 1} of ${after.length} in ${words.many}.`);
  };

  const step = (claim: Claim, by: -1 | 1): void => {
    const placing = oneStep(shown, claim.id, by);
    if (!placing) {
      announce(`${claim.name} is ${by < 0 ? 'first' : 'last'} in ${words.many} already.`);
      return;
    }
    moveTo(placing);
  };

  const remove = async (claim: Claim): Promise<void> => {
    const at = shown.indexOf(claim);
    const next = shown[at + 1] ?? shown[at - 1];
    const hadFocus = list.current?.contains(document.activeElement) ?? false;
    await onTrash(claim);
    if (hadFocus) focusClaim(next?.id);
  };

  const press = (event: KeyboardEvent, claim: Claim): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (by !== null && event.altKey) step(claim, by);
    else if (by !== null) focusClaim(shown[shown.indexOf(claim) + by]?.id ?? claim.id);
    else if (event.key === 'Delete' || event.key === 'Backspace') void remove(claim);
    else return;
    event.preventDefault();
  };

  const add = async (name: string): Promise<boolean> => {
    if ((await attempt(addClaim, { kind, name }, name)) === null) return false;
    announce(`${name} is in ${words.many}.`);
    return true;
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
          drawLifted={(claim) => <ClaimCardLook claim={claim} lifted />}
          draw={(claim, grip) => (
            <ClaimCard
              claim={claim}
              grip={grip}
              isOpen={claim.id === openId}
              onPress={press}
              onStep={step}
              onTrash={remove}
            />
          )}
        />
      </ul>
      <InlineAdd
        label={`New ${words.one}`}
        placeholder={shown.length === 0 ? `Name ${withArticle(words.one)}` : `Add ${withArticle(words.one)}`}
        inputRef={line}
        onAdd={add}
        className={shown.length === 0 ? 'border-edge/60! bg-raised' : ''}
      />
    </section>
  );
}
