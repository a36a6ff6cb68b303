import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { Popover } from 'radix-ui';
import { type ReactNode, useEffect, useId, useMemo, useRef } from 'react';
import type { Typed } from './trigger.ts';
import { rectOf } from './trigger.ts';

/** Something to choose in a menu at the cursor. */
export interface Choice {
  id: string;
  label: string;
  /** A word or two in a quieter voice. */
  hint?: string | undefined;
  icon?: ReactNode;
  /** The heading under which it stands, when the menu has more than one. */
  group?: string | undefined;
}

/**
 * The list of choices at the cursor. The focus stays in the text; the keys go through the editor. It stands below the line
 * that is being written, or above it where there is no room, and never over it.
 */
export function CaretMenu({
  label,
  typed,
  choices,
  active,
  onActive,
  onChoose,
  onClose,
}: {
  label: string;
  typed: Typed;
  choices: readonly Choice[];
  /** The place of the choice that Enter takes; -1 for none. */
  active: number;
  onActive: (place: number) => void;
  onChoose: (place: number) => void;
  onClose: () => void;
}) {
  const [editor] = useLexicalComposerContext();
  const id = useId();
  const box = useRef(new DOMRect());
  const anchor = useMemo(
    () => ({
      current: {
        get contextElement() {
          return editor.getRootElement() ?? undefined;
        },
        getBoundingClientRect: () => {
          box.current = rectOf(editor.getElementByKey(typed.key), typed) ?? box.current;
          return box.current;
        },
      },
    }),
    [editor, typed],
  );
  useDescribedRoot(`${id}list`, active >= 0 ? `${id}${active}` : null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[data-place="${active}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <Popover.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal container={editor.getRootElement()?.closest('main') ?? null}>
        <Popover.Content
          ref={list}
          id={`${id}list`}
          role="listbox"
          aria-label={label}
          align="start"
          sideOffset={8}
          collisionPadding={12}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onFocusOutside={(event) => event.preventDefault()}
          onEscapeKeyDown={(event) => event.preventDefault()}
          className="z-50 max-h-[min(22rem,var(--radix-popover-content-available-height))] w-76 overflow-y-auto rounded-card border border-line bg-raised p-1 shadow-lift"
        >
          {choices.map((choice, place) => (
            <div key={choice.id} role="presentation">
              {choice.group !== undefined && choice.group !== choices[place - 1]?.group ? (
                <p
                  role="presentation"
                  className="px-2.5 pt-2 pb-1 text-[11.5px] font-[570] text-muted"
                  aria-hidden
                >
                  {choice.group}
                </p>
              ) : null}
              {/* biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text, which names the active one */}
              {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys go through the editor */}
              <div
                id={`${id}${place}`}
                data-place={place}
                role="option"
                aria-selected={place === active}
                onMouseMove={() => onActive(place)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(place)}
                className={`flex cursor-pointer items-center gap-2.5 rounded-control px-2.5 py-1.5 text-[13px] select-none ${place === active ? 'bg-sunk' : ''}`}
              >
                {choice.icon ? (
                  <span aria-hidden className="shrink-0 text-muted">
                    {choice.icon}
                  </span>
                ) : null}
                <span dir="auto" className="min-w-0 grow truncate">
                  {choice.label}
                </span>
                {choice.hint ? (
                  <span className="max-w-[45%] shrink-0 truncate text-[11.5px] text-muted">
                    {choice.hint}
                  </span>
                ) : null}
              </div>
            </div>
          ))}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** Tells screen readers through the text itself which choice is active, since the focus stays there. */
function useDescribedRoot(list: string, active: string | null): void {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    const root = editor.getRootElement();
    if (!root) return;
    root.setAttribute('aria-controls', list);
    root.setAttribute('aria-haspopup', 'listbox');
    if (active === null) root.removeAttribute('aria-activedescendant');
    else root.setAttribute('aria-activedescendant', active);
    return () => {
      for (const name of ['aria-controls', 'aria-haspopup', 'aria-activedescendant'])
        root.removeAttribute(name);
    };
  }, [editor, list, active]);
}
