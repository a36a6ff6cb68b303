import { previewSides } from '#shared/attachments/limits.ts';
import { type Scaled, scaledFrom, scaledOf } from './scale.ts';

export interface Pixels {
  width: number;
  height: number;
}

/** Larger pictures are not drawn: they would take more memory than a window should. In pixels. */
const mostPixels = 120_000_000;
/** The size of a drawing that says none. */
const unsized: Pixels = { width: 800, height: 600 };

const drawing = 'image/svg+xml';

/**
 * How large a picture is, by its first bytes where that is enough; null for one that cannot be shown.
 *
 * @param picture its bytes, which nothing else than an image element reads: scripts in it do not run and nothing that it
 *   names is loaded.
 */
export async function measure(picture: Blob, mediaType: string): Promise<Pixels | null> {
  const loaded = await load(picture, mediaType);
  if (loaded === null) return null;
  URL.revokeObjectURL(loaded.src);
  return sizeOf(loaded, mediaType);
}

/** Smaller pictures of a picture; null when it cannot be drawn. One after the other, to save memory. */
export function drawSmaller(picture: Blob, mediaType: string): Promise<Scaled | null> {
  const next = last.then(() => (mediaType === drawing ? drawVector(picture) : drawInThread(picture)));
  last = next.catch(() => null);
  return last;
}

let last: Promise<Scaled | null> = Promise.resolve(null);

async function load(picture: Blob, mediaType: string): Promise<HTMLImageElement | null> {
  const image = new Image();
  image.src = URL.createObjectURL(
    picture.type === mediaType ? picture : new Blob([picture], { type: mediaType }),
  );
  const isLoaded = await new Promise<boolean>((resolve) => {
    image.onload = () => resolve(true);
    image.onerror = () => resolve(false);
  });
  if (isLoaded) return image;
  URL.revokeObjectURL(image.src);
  return null;
}

function sizeOf(image: HTMLImageElement, mediaType: string): Pixels | null {
  const { naturalWidth: width, naturalHeight: height } = image;
  if (mediaType === drawing) return width > 0 && height > 0 ? atMost({ width, height }) : unsized;
  return width > 0 && height > 0 && width * height <= mostPixels ? { width, height } : null;
}

/** A drawing has no pixels of its own; one that says it is huge is taken as large as it can be seen. */
function atMost({ width, height }: Pixels): Pixels {
  const factor = Math.min(1, 4_000 / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) };
}

/** A drawing becomes a picture of points, which can hold no script. */
async function drawVector(picture: Blob): Promise<Scaled | null> {
  const image = await load(picture, drawing);
  if (image === null) return null;
  try {
    const size = sizeOf(image, drawing) ?? unsized;
    const factor = previewSides.page / Math.max(size.width, size.height);
    const large = { width: Math.round(size.width * factor), height: Math.round(size.height * factor) };
    return await scaledOf(image, large, previewSides);
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

/** How long a thread may take to start, and a picture to be drawn, in ms. */
const slowestStart = 5_000;
const slowest = 60_000;

/** Draws in a thread of its own, which gives its memory back when it ends; in this one where there is none. */
async function drawInThread(picture: Blob): Promise<Scaled | null> {
  const worker = new Worker(new URL('./scale-worker.ts', import.meta.url), { type: 'module' });
  try {
    const isReady = await answerOf(worker, slowestStart);
    if (isReady !== 'ready') return await scaledFrom(picture, previewSides).catch(() => null);
    worker.postMessage({ picture, sides: previewSides });
    return (await answerOf(worker, slowest)) as Scaled | null;
  } finally {
    worker.terminate();
  }
}

/** The next message of a worker; undefined when it failed or took too long. */
function answerOf(worker: Worker, longest: number): Promise<unknown> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), longest);
    worker.onmessage = ({ data }) => {
      clearTimeout(timer);
      resolve(data);
    };
    worker.onerror = () => {
      clearTimeout(timer);
      resolve(null);
    };
  });
}
