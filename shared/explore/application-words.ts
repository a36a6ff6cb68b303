import type { ApplicationOutcome, StepSort } from './applications.ts';

/** How an application stands, in words. */
export const outcomeNames: Record<ApplicationOutcome, string> = {
  open: 'Open',
  offer: 'An offer is there',
  accepted: 'Accepted',
  declined: 'Declined by me',
  'turned-down': 'Turned down',
  withdrawn: 'Withdrawn',
  'no-answer': 'No answer',
};

/** What each sort of step is called. */
export const stepNames: Record<StepSort, string> = {
  found: 'Found',
  sent: 'Sent',
  talk: 'Talk',
  task: 'Task',
  offer: 'Offer',
  closed: 'Closed',
  other: 'Something else',
};
