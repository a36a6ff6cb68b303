/** Who reads a plan or a pack, from the closest on; of a record, the last of them who may see it. */
export const audiences = ['me', 'mentor', 'manager'] as const;
export type Audience = (typeof audiences)[number];

/** How the choice of who may see a record is worded. */
export const audienceNames: Record<Audience, string> = {
  me: 'Only me',
  mentor: 'A mentor too',
  manager: 'A manager too',
};

/** Of two, the one that lets fewer see it. */
export function stricter(one: Audience, other: Audience): Audience {
  return maySee(one, other) ? one : other;
}

/** Whether an audience may see what is for everybody up to `upTo`. */
export function maySee(audience: Audience, upTo: Audience): boolean {
  return audiences.indexOf(audience) <= audiences.indexOf(upTo);
}
