import type { InterestTheme } from '#shared/reflection/interest-items.ts';

/** The themes of interests in the order of the hexagon, with what each is about. */
export const themeLabels: Record<InterestTheme, { name: string; about: string }> = {
  realistic: {
    name: 'Realistic',
    about: 'making, repairing and being outdoors, with hands, tools and animals',
  },
  investigative: { name: 'Investigative', about: 'finding out how things are, and why' },
  artistic: { name: 'Artistic', about: 'giving something a form of its own: words, pictures, sound, rooms' },
  social: { name: 'Social', about: 'helping, teaching and looking after people' },
  enterprising: { name: 'Enterprising', about: 'winning people over, deciding and getting things going' },
  conventional: { name: 'Conventional', about: 'putting things in order so that they work every time' },
};
