import { type ReactNode, useCallback, useState } from 'react';
import { today } from '#renderer/ui/dates.ts';
import { exampleOf, type TemplateKind } from '#shared/goals/templates/templates.ts';
import { emptyState, proposed, type TemplateState, withKind } from './draft.ts';
import { TemplateDialog, type Written } from './template-dialog.tsx';

/**
 * The dialog of templates, and what stands in it, which outlives its closing.
 *
 * @param onWrite resolves to whether it was written.
 */
export function useTemplates(
  onWrite: (written: Written) => Promise<boolean>,
  { onlyMilestones = false, due = null }: { onlyMilestones?: boolean; due?: string | null } = {},
): {
  open: () => void;
  /** Opens it with an example of a kind. */
  take: (kind: TemplateKind) => void;
  dialog: ReactNode;
} {
  const [isOpen, setOpen] = useState(false);
  const [state, setState] = useState<TemplateState>(() => emptyState(due ?? today()));
  const open = useCallback(() => setOpen(true), []);
  const take = useCallback((kind: TemplateKind): void => {
    setState((now) => proposed(withKind(now, kind, today(), exampleOf(kind)), today()));
    setOpen(true);
  }, []);
  return {
    open,
    take,
    dialog: isOpen ? (
      <TemplateDialog
        state={state}
        onlyMilestones={onlyMilestones}
        // The goal's own due day is the one that its milestones lead to.
        onState={(next) =>
          setState(due !== null && due >= today() && next.kind !== state.kind ? { ...next, due } : next)
        }
        onWrite={async (written) => {
          const isWritten = await onWrite(written);
          if (isWritten) setState(emptyState(due ?? today()));
          return isWritten;
        }}
        onClose={() => setOpen(false)}
      />
    ) : null,
  };
}
