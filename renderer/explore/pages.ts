/** The pages of Explore, in the order of its row of names. */
export const pages = [
  { slug: 'for-you', to: '/explore', label: 'For you' },
  { slug: 'browse', to: '/explore/browse', label: 'Browse' },
  { slug: 'options', to: '/explore/options', label: 'Options' },
  { slug: 'compare', to: '/explore/compare', label: 'Side by side' },
  { slug: 'futures', to: '/explore/futures', label: 'Futures' },
  { slug: 'experiments', to: '/explore/experiments', label: 'Experiments' },
] as const;

export type PageSlug = (typeof pages)[number]['slug'];
