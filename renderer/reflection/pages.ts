import type { ClaimKind } from '#shared/kinds.ts';

/** A page of Compass, with the kinds of claims that stand on it. */
export interface CompassPage {
  /** In its address: `/compass/values`. */
  slug: string;
  label: string;
  /** What the page is about, under its heading. */
  about: string;
  kinds: readonly ClaimKind[];
}

export const pages = [
  {
    slug: 'values',
    label: 'Values',
    about: 'What you would defend, and what you want more of.',
    kinds: ['value'],
  },
  {
    slug: 'strengths',
    label: 'Strengths and weaknesses',
    about: 'What you are good at, what is hard for you, and how you know.',
    kinds: ['strength', 'weakness'],
  },
  {
    slug: 'skills',
    label: 'Skills',
    about: 'What you can do, how you like it, and what is still to learn.',
    kinds: ['skill'],
  },
  {
    slug: 'interests',
    label: 'Interests',
    about: 'What draws you, in your own words and by theme.',
    kinds: ['interest'],
  },
  {
    slug: 'roles',
    label: 'Roles',
    about: 'What you have done so far, what it gave you and what it took.',
    kinds: ['role'],
  },
  {
    slug: 'non-negotiables',
    label: 'Non-negotiables',
    about: 'What a goal or an offer must leave room for.',
    kinds: ['non-negotiable'],
  },
] as const satisfies readonly CompassPage[];

/** The page with this address; undefined when it is no page's. */
export function pageAt(slug: string | undefined): CompassPage | undefined {
  return pages.find((page) => page.slug === slug);
}

/** The page that a kind of claims stands on. */
export function pageOf(kind: ClaimKind): CompassPage {
  return pages.find(({ kinds }: CompassPage) => kinds.includes(kind)) ?? pages[0];
}
