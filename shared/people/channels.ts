/** The ways in which people talk or write to each other. */
export const channels = ['in-person', 'phone', 'video', 'message', 'email', 'event', 'other'] as const;
export type Channel = (typeof channels)[number];
