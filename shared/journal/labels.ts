/** The five steps of mood in words, from 1 on. */
export const moodLabels = ['Very low', 'Low', 'Even', 'Good', 'Very good'] as const;
/** The five steps of energy in words, from 1 on. */
export const energyLabels = ['Drained', 'Low', 'Steady', 'Lively', 'Full'] as const;
/** The five steps of engagement in an activity in words, from 1 on. */
export const engagementLabels = ['Bored', 'Elsewhere', 'With it', 'Caught up', 'Absorbed'] as const;
