/** The page of Compass where each kind of small record stands. */
export const recordPages = { direction: 'path', activity: 'energy', 'test-result': 'strengths' } as const;
