import type { Shell } from '#main/ports/shell.ts';
import { outsideVault, type Target, type VaultPlace } from './target.ts';

/** A shell as the core's own parts see it: the places that it is told to write to know the vault that they must not touch. */
export type CoreShell = Omit<Shell, 'chooseTarget'> & {
  /**
   * Asks where to write; null when the person cancelled.
   *
   * @throws WaymarkError `invalid` for a place inside the vault, before anything is made.
   */
  chooseTarget(target: Parameters<Shell['chooseTarget']>[0]): Promise<Target | null>;
};

/** Keeps whatever is written to a place that a person names out of the vault. */
export function keptOutOf(vault: VaultPlace, shell: Shell): CoreShell {
  return {
    ...shell,
    chooseTarget: async (asked) => {
      const path = await shell.chooseTarget(asked);
      if (path === null) return null;
      const target = { path, vault };
      outsideVault(target);
      return target;
    },
  };
}
