/** The pages of Explore, in the order of its row of names. */
export const pages = [
  { slug: 'for-you', to: '/explore', label: 'For you' },
  { slug: 'browse', to: '/explore/browse', label: 'Browse' },
  { slug: 'options', to: '/explore/options', label: 'Options' },
] as const;

export type PageSlug = (typeof pages)[number]['slug'];
