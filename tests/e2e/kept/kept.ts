/** What a test gives the kept program to open windows on. */
export interface KeptOrder {
  /** The vault's folder. */
  vault: string;
  /** Where the window's state and the preferences lie. */
  settings: string;
  /** Where programs put what they need for a moment. */
  temporary: string;
  /** Waymark's version, for the window to show. */
  version: string;
}

/** What the kept program answers to; it lives in its main process, as `waymarkKept`. */
export interface KeptProgram {
  /** Opens the window and a core on these folders, and puts back whatever the last test put in the place of the system. */
  open(order: KeptOrder): Promise<void>;
  /** Leaves as a person does, and waits until the windows and the core have ended. */
  end(): Promise<void>;
}
