import { addDays } from '#shared/calendar/dates.ts';

/** What is proposed before a certificate runs out, each so many days before. */
export const proposedReminders = [
  { daysBefore: 90, text: 'Find a refresher' },
  { daysBefore: 30, text: 'Book it' },
  { daysBefore: 7, text: 'Check that the new certificate is on its way' },
] as const;

/** The proposals for a certificate that are still ahead on a day. */
export function proposalsFor(expiresOn: string, today: string): { daysBefore: number; text: string }[] {
  return proposedReminders.filter(({ daysBefore }) => addDays(expiresOn, -daysBefore) >= today);
}

/** Whether a certificate still holds on a day. It does on the last one. */
export function stillHolds(expiresOn: string, today: string): boolean {
  return today <= expiresOn;
}
