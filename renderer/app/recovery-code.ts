import { createStore } from '#renderer/ui/stores.ts';

const shown = createStore<string | null>('recovery code', null, {
  staysLocked: 'It is shown only once; a lock before it is written down must not lose it.',
});

/** Shows a new recovery code in the place of the rooms, until the person says that it is kept. */
export function showRecoveryCode(code: string): void {
  shown.set(code);
}

/** Lets go of the code that was shown. */
export function forgetRecoveryCode(): void {
  shown.set(null);
}

/** The recovery code that is to be shown before anything else; null when there is none. */
export function useRecoveryCode(): string | null {
  return shown.use();
}
