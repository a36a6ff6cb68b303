import { type InterestTheme, interestThemes } from '#shared/reflection/interest-items.ts';

/** Which occupations the list shows. Each part narrows; what is left out asks nothing. */
export interface BrowseView {
  /** What is searched for. */
  words?: string | undefined;
  /** The id of a field of work. */
  field?: string | undefined;
  theme?: InterestTheme | undefined;
  preparation?: number | undefined;
}

/** Reads the view from an address; what cannot be read is left out. */
export function readBrowseView({ words, field, theme, preparation }: Record<string, unknown>): BrowseView {
  const known = interestThemes.find((each) => each === theme);
  return {
    // An address that is typed holds a number for digits.
    ...(words !== undefined && words !== '' ? { words: String(words).slice(0, 200) } : {}),
    ...(typeof field === 'string' && field !== '' ? { field: field.slice(0, 60) } : {}),
    ...(known === undefined ? {} : { theme: known }),
    ...(isPreparation(preparation) ? { preparation } : {}),
  };
}

function isPreparation(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 5;
}

/** Whether anything but words narrows the list. */
export function hasFilters({ field, theme, preparation }: BrowseView): boolean {
  return field !== undefined || theme !== undefined || preparation !== undefined;
}
