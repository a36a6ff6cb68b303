/** The works that a core does by itself, now and then, while a vault is open. */
export type Upkeep = 'index' | 'attachments' | 'trash' | 'watch';

/** Hears how each of them went: null for well, else what was thrown. */
export type Went = (upkeep: Upkeep, error: unknown) => void;
