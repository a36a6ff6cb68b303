import { type ReactNode, useId, useState } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';

/**
 * A dialog that asks for something and does one act with it. Enter and its button do the act; why it could not be done is
 * said in it, until something is changed.
 */
export function FormDialog({
  title,
  description,
  wide = false,
  act,
  leave = 'Not now',
  isReady = true,
  problem,
  onAct,
  onClose,
  children,
}: {
  title: string;
  description?: ReactNode;
  wide?: boolean;
  /** What the button does, in a word; null while there is nothing to do yet. */
  act: string | null;
  /** The button that leaves it; null for none. */
  leave?: string | { label: string; run: () => void } | null;
  /** Whether what is asked for is there. */
  isReady?: boolean;
  /** Why the last try failed; null when it did not. */
  problem: string | null;
  onAct: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const form = useId();
  const back = typeof leave === 'string' ? { label: leave, run: onClose } : leave;
  return (
    <Dialog
      open
      wide={wide}
      onClose={onClose}
      title={title}
      description={description}
      actions={
        act === null ? null : (
          <>
            {back ? (
              <Button look="quiet" onClick={back.run}>
                {back.label}
              </Button>
            ) : null}
            <Button look="first" type="submit" form={form} disabled={!isReady}>
              {act}
            </Button>
          </>
        )
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          onAct();
        }}
        className="flex flex-col gap-4"
      >
        {children}
        {problem ? (
          <p role="alert" className="text-[13px] text-drain">
            {problem}
          </p>
        ) : null}
      </form>
    </Dialog>
  );
}

/** Why the last try failed, as a sentence; it goes when something is changed. */
export function useProblem(): {
  problem: string | null;
  say: (problem: string | null) => void;
  /** Does something. Resolves to whether it worked; when it did not, the reason is the problem. */
  attempt: (act: () => Promise<unknown>) => Promise<boolean>;
} {
  const [problem, say] = useState<string | null>(null);
  const attempt = async (act: () => Promise<unknown>): Promise<boolean> => {
    try {
      await act();
      return true;
    } catch (error) {
      say(sentenceOf(error));
      return false;
    }
  };
  return { problem, say, attempt };
}
