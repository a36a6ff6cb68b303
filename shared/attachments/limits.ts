/** The most bytes that a picture may have. */
export const largestPicture = 50_000_000;
/** The most bytes that any other file may have. */
export const largestFile = 250_000_000;
/** The bytes of each part of a file but the last, in the vault and on the way there. */
export const partBytes = 1_048_576;
/** How much of a file's beginning tells its type. */
export const headBytes = 4_096;
/** The most bytes that a smaller picture of a picture may have. */
export const largestPreview = 4_000_000;

/** The length of the longer side of a smaller picture at most, in pixels. */
export const previewSides = { thumbnail: 320, page: 1_600 } as const;
export type PreviewSize = keyof typeof previewSides;

/** The types of pictures that the window can draw, if they are whole. Others are kept as files. */
export const pictureTypes: readonly string[] = [
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/bmp',
  'image/svg+xml',
];

export function isPictureType(mediaType: string): boolean {
  return pictureTypes.includes(mediaType);
}
