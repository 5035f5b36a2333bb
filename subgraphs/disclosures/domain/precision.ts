/** How exactly a viewer may know a place; each step includes those before it. */
export const precisions = ['NOTHING', 'ZONE', 'REGION', 'CITY', 'MEETING_POINT', 'EXACT'] as const;
export type Precision = (typeof precisions)[number];

export const atLeast = (given: Precision, needed: Precision): boolean => precisions.indexOf(given) >= precisions.indexOf(needed);

/** The less exact of two. */
export const lower = (one: Precision, other: Precision): Precision => (atLeast(one, other) ? other : one);
