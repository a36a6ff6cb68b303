const prefix = 'new-';

/** The address of an entry that is still to be written; each call gives another one. */
export function newEntryId(): string {
  return `${prefix}${Date.now().toString(36)}`;
}

/** Whether an address is of an entry that is still to be written. */
export function isNewEntryId(id: string): boolean {
  return id.startsWith(prefix);
}
