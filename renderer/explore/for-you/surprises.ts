import { createStore } from '#renderer/ui/stores.ts';

/** How often another surprise was asked for; as often, it is the same one. */
export const surprises = createStore('surprises in Explore', 0);
