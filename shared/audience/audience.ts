/** Who reads a plan or a pack, from the closest on; of a record, the last of them who may see it. */
export const audiences = ['me', 'mentor', 'manager'] as const;
export type Audience = (typeof audiences)[number];

/** Whether an audience may see what is for everybody up to `upTo`. */
export function maySee(audience: Audience, upTo: Audience): boolean {
  return audiences.indexOf(audience) <= audiences.indexOf(upTo);
}
