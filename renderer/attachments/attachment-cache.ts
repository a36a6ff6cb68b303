import { call, onEvent } from '#renderer/bridge/client.ts';
import {
  type AddedFile,
  type AttachmentState,
  unknownAttachment,
} from '#renderer/editor/attachments/port.ts';
import { fromBase64 } from '#renderer/parts/base64.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { beginFile, storeFile } from '#renderer/parts/store-file.ts';
import { registerUnsaved } from '#renderer/saving/unsaved.ts';
import { emptyOnLock } from '#renderer/ui/stores.ts';
import type { Attachment } from '#shared/attachments/attachments.ts';
import { isPictureType, type PreviewSize } from '#shared/attachments/limits.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { drawSmaller, measure, type Pixels } from './draw.ts';
import type { Scaled } from './scale.ts';
import { keepDrawn, readWhole } from './transfer.ts';

/** What the window holds of attachments: what is shown, and what is on its way into the vault. */

interface Held {
  state: AttachmentState;
  listeners: Set<() => void>;
  /** Set while it comes in from here. */
  coming: boolean;
  /** Set while it is being read. */
  looking: boolean;
}

/** Pictures that nobody shows are kept up to this number, in case they are shown again. */
const mostUnused = 60;

const held = new Map<string, Held>();
const keyOf = (id: string, size: PreviewSize): string => `${size} ${id}`;

function hold(key: string): Held {
  let one = held.get(key);
  if (!one) {
    one = { state: unknownAttachment, listeners: new Set(), coming: false, looking: false };
    held.set(key, one);
  }
  return one;
}

function change(key: string, fields: Partial<AttachmentState>): void {
  const one = held.get(key);
  if (!one) {
    if (fields.picture) URL.revokeObjectURL(fields.picture);
    return;
  }
  if (fields.picture && one.state.picture) URL.revokeObjectURL(one.state.picture);
  one.state = { ...one.state, ...fields };
  for (const listener of one.listeners) listener();
}

/** Shows what main knows of an attachment. */
function show(key: string, { name, mediaType, bytes, width, height, drawable, whole }: Attachment): void {
  const state = whole ? 'here' : held.get(key)?.coming ? 'coming' : 'stopped';
  change(key, { state, name, mediaType, bytes, width, height, undrawable: drawable === false });
}

export function now(id: string, size: PreviewSize): AttachmentState {
  return held.get(keyOf(id, size))?.state ?? unknownAttachment;
}

/** Follows an attachment; it is read when the first one does. */
export function follow(id: string, size: PreviewSize, listener: () => void): () => void {
  const key = keyOf(id, size);
  const one = hold(key);
  // The last one that was looked at is the last to be let go of.
  held.delete(key);
  held.set(key, one);
  one.listeners.add(listener);
  if (!one.coming && one.state.state !== 'here') void look(id, size);
  return () => {
    one.listeners.delete(listener);
    letGoOfUnused();
  };
}

function letGoOfUnused(): void {
  const unused = [...held].filter(([, one]) => one.listeners.size === 0 && !one.coming);
  for (const [key, { state }] of unused.slice(0, Math.max(0, unused.length - mostUnused))) {
    held.delete(key);
    if (state.picture) URL.revokeObjectURL(state.picture);
  }
}

/** Reads what is in the vault. A picture that nobody has drawn yet, such as an imported one, is drawn now. */
async function look(id: string, size: PreviewSize): Promise<void> {
  const key = keyOf(id, size);
  const one = hold(key);
  if (one.looking) return;
  one.looking = true;
  try {
    // A list asks for many, and shows nothing of them but this.
    if (size === 'thumbnail' && (await showPreview(id, size))) return;
    const info = await call('attachments.info', { id });
    show(key, info);
    if (!info.whole || !isPictureType(info.mediaType) || info.drawable === false) return;
    if (await showPreview(id, size)) return;
    const bytes = await readWhole(info, () => held.has(key));
    if (bytes === null) return;
    const drawn = await drawPicture(bytes, info.mediaType);
    if (drawn) change(key, { picture: urlOf(drawn[size]) });
    show(key, await keepDrawn(id, drawn, drawn));
  } catch (error) {
    if (error instanceof WaymarkError && error.kind === 'not-found') change(key, { state: 'gone' });
    else if (!(error instanceof WaymarkError && error.kind === 'locked')) notifyFailure(error);
  } finally {
    one.looking = false;
  }
}

/** Shows what was drawn of a picture before; false when nothing was. */
async function showPreview(id: string, size: PreviewSize): Promise<boolean> {
  const preview = await call('attachments.preview', { id, size });
  if (preview === null) return false;
  const picture = urlOf(new Blob([fromBase64(preview.data)], { type: preview.mediaType }));
  change(keyOf(id, size), { state: 'here', picture });
  return true;
}

async function drawPicture(bytes: Blob, mediaType: string): Promise<(Scaled & Pixels) | null> {
  const size = await measure(bytes, mediaType);
  if (size === null) return null;
  const drawn = await drawSmaller(bytes, mediaType);
  return drawn && { ...drawn, ...size };
}

function urlOf(picture: Blob): string {
  return URL.createObjectURL(picture);
}

/** @throws WaymarkError with the reason for which a file is not taken. */
export async function add(file: File): Promise<AddedFile> {
  const info = await beginFile(file);
  const { id, mediaType, name } = info;
  const key = keyOf(id, 'page');
  hold(key).coming = true;
  show(key, info);
  const size = isPictureType(mediaType) ? await measure(file, mediaType) : null;
  if (size) change(key, size);
  const work = bringIn(info, file, size).catch(() => {});
  const withdraw = registerUnsaved(() => work.then(() => true));
  void work.finally(withdraw);
  return { id, name, picture: size };
}

/** Files come in one after the other, so that many at once do not stand in the way of other calls. */
let turn: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work);
  turn = mine.catch(() => {});
  return mine;
}

async function bringIn(info: Attachment, file: File, size: Pixels | null): Promise<void> {
  const { id, mediaType } = info;
  const key = keyOf(id, 'page');
  const drawing = size === null ? Promise.resolve(null) : drawSmaller(file, mediaType);
  void drawing.then((drawn) => drawn && change(key, { picture: urlOf(drawn.page) }));
  try {
    const told = (share: number): boolean => {
      change(key, { share });
      return held.get(key)?.coming === true;
    };
    await inTurn(() => storeFile(info, file, told));
    const drawn = await drawing;
    const kept = isPictureType(mediaType)
      ? await keepDrawn(id, size, drawn)
      : await call('attachments.info', { id });
    show(key, kept);
  } catch (error) {
    change(key, { state: 'stopped' });
    await call('attachments.cancel', { id }).catch(() => {});
    const isSilent = error instanceof WaymarkError && ['cancelled', 'locked'].includes(error.kind);
    if (!isSilent) notifyFailure(error);
    throw error;
  } finally {
    const one = held.get(key);
    if (one) one.coming = false;
  }
}

/** Ends what is still coming in from here. */
export function letGo(id: string): void {
  const one = held.get(keyOf(id, 'page'));
  if (one) one.coming = false;
}

emptyOnLock({
  name: 'attachments',
  isEmpty: () => held.size === 0,
  empty: () => {
    for (const { state } of held.values()) if (state.picture) URL.revokeObjectURL(state.picture);
    held.clear();
  },
});

/** What was not there may have come in by another process. */
export function followChanges(): () => void {
  return onEvent('changed', ({ domains }) => {
    if (!domains.includes('attachments')) return;
    for (const [key, one] of held) {
      const [size = 'page', id = ''] = key.split(' ');
      if (one.listeners.size > 0 && !one.coming && one.state.state !== 'here')
        void look(id, size as PreviewSize);
    }
  });
}
