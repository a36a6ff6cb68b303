/** How many characters a passphrase has at least; the length is the only rule. */
export const minimumPassphrase = 8;
