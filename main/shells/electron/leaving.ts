export interface LeavingOptions {
  /** Whether everything that the window held is saved. Never rejects. */
  save: () => Promise<boolean>;
  /** Asks the person, who has been told that something is not saved, whether to leave all the same. */
  leaveAnyway: () => Promise<boolean>;
  /** Closes the window and the vault, and ends the program. Runs once. */
  leave: () => Promise<void>;
}

export interface Leaving {
  /** Begins to leave; while that goes on, further requests change nothing. The person may still decide to stay. */
  request(): void;
  /** True from the moment that nothing holds the program any more. */
  readonly decided: boolean;
}

/** The handshake before the program ends: save, else ask, then go. */
export function createLeaving({ save, leaveAnyway, leave }: LeavingOptions): Leaving {
  let asking = false;
  let decided = false;
  return {
    request: () => {
      if (asking || decided) return;
      asking = true;
      void (async () => {
        try {
          decided = (await save()) || (await leaveAnyway());
        } finally {
          asking = false;
        }
        if (decided) await leave();
      })();
    },
    get decided() {
      return decided;
    },
  };
}
