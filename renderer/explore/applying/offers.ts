import type { Application } from '#shared/explore/applications.ts';

/** So many offers stand side by side at most. */
export const mostOffers = 6;

/** Whether something is known of an offer. */
export function hasOffer(application: Application): boolean {
  const { outcome, offered, asked, agreed, hours, startOn, answerBy } = application;
  const isSaid = [offered, asked, agreed, startOn, answerBy].some((said) => said !== null);
  return outcome === 'offer' || outcome === 'accepted' || isSaid || hours.trim() !== '';
}

/** Which offers are shown first: those that still wait for an answer, then the others, as they are listed, and no more than fit. */
export function firstShown(offers: readonly Application[]): string[] {
  const waiting = offers.filter(({ outcome }) => outcome === 'offer');
  const others = offers.filter(({ outcome }) => outcome !== 'offer');
  return [...waiting, ...others].slice(0, mostOffers).map(({ id }) => id);
}

/** What becomes of the chosen ones when one is put in or taken out; null when one more does not fit. */
export function toggled(chosen: readonly string[], id: string): string[] | null {
  if (chosen.includes(id)) return chosen.filter((each) => each !== id);
  return chosen.length >= mostOffers ? null : [...chosen, id];
}
