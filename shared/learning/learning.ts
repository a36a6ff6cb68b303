import { itemsApi } from './items.ts';

/** The calls of Learning: what is learned: items, sessions, what comes back. Each is declared here and nowhere else. */
export const learningApi = { ...itemsApi };
