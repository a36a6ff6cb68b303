/** Smaller pictures of a picture, in any thread. */

export interface Scaled {
  page: Blob;
  thumbnail: Blob;
}

/** A length of the longer side, in pixels, for each. */
export type Sides = Readonly<Record<keyof Scaled, number>>;

const quality = 0.86;

/** @throws when the picture cannot be read. */
export async function scaledFrom(picture: Blob, sides: Sides): Promise<Scaled> {
  const whole = await createImageBitmap(picture);
  try {
    return await scaledOf(whole, whole, sides);
  } finally {
    whole.close();
  }
}

/** Draws the page's picture first and the thumbnail from it, which is quicker and as good. */
export async function scaledOf(
  source: CanvasImageSource,
  size: { width: number; height: number },
  sides: Sides,
): Promise<Scaled> {
  const page = draw(source, size, sides.page);
  const thumbnail = draw(page, page, sides.thumbnail);
  return {
    page: await page.convertToBlob({ type: 'image/webp', quality }),
    thumbnail: await thumbnail.convertToBlob({ type: 'image/webp', quality }),
  };
}

function draw(
  source: CanvasImageSource,
  { width, height }: { width: number; height: number },
  side: number,
): OffscreenCanvas {
  const factor = Math.min(1, side / Math.max(width, height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(width * factor)),
    Math.max(1, Math.round(height * factor)),
  );
  const context = canvas.getContext('2d');
  if (!context) throw new Error('there is nothing to draw on');
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return canvas;
}
