import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { PreviewSize } from '#shared/attachments/limits.ts';

/** What is known of an attachment in the window. */
export interface AttachmentState {
  /** `gone`: it is not in the vault any more; `stopped`: storing it was interrupted. */
  state: 'looking' | 'coming' | 'here' | 'gone' | 'stopped';
  /** How much of it is stored, 0 to 1. */
  share: number;
  name: string;
  mediaType: string;
  bytes: number;
  /** In pixels; null while unknown. */
  width: number | null;
  height: number | null;
  /** The address of the picture to show; null while there is none. */
  picture: string | null;
  /** Whether it turned out that it cannot be shown as a picture. */
  undrawable: boolean;
}

/** A file that is on its way into the vault. */
export interface AddedFile {
  id: string;
  name: string;
  /** The size of a picture that can be shown; null for any other file. */
  picture: { width: number; height: number } | null;
}

/** One of the pictures of a text, for the full view. */
export interface ShownPicture {
  id: string;
  alt: string;
}

/** What the editor needs for pictures and files. It is passed in, since the editor does not know the bridge. */
export interface AttachmentPort {
  /**
   * Begins to store a file and goes on by itself.
   *
   * @throws what says in a sentence why it is not taken.
   */
  add(file: File): Promise<AddedFile>;
  /** Says to the person why something was not taken. */
  refuse(error: unknown): void;
  /** Lets go of a file if it is still coming in. */
  letGo(id: string): void;
  /** Follows an attachment, with a picture of this size if it is one. Returns the way to stop. */
  follow(id: string, size: PreviewSize, listener: () => void): () => void;
  /** The same object until something changes. */
  now(id: string, size: PreviewSize): AttachmentState;
  /** Shows a picture as large as it can be, among the others of its text. */
  view(pictures: readonly ShownPicture[], first: number): void;
  saveCopy(id: string): void;
}

export const unknownAttachment: AttachmentState = {
  state: 'looking',
  share: 0,
  name: '',
  mediaType: '',
  bytes: 0,
  width: null,
  height: null,
  picture: null,
  undrawable: false,
};

/** A text outside of it shows the words of its pictures and files and nothing else. */
export const AttachmentContext = createContext<AttachmentPort | null>(null);

export function useAttachmentPort(): AttachmentPort | null {
  return useContext(AttachmentContext);
}

/** An attachment as it is now. */
export function useAttachment(id: string, size: PreviewSize = 'page'): AttachmentState {
  const port = useAttachmentPort();
  const follow = useCallback(
    (listener: () => void) => port?.follow(id, size, listener) ?? (() => {}),
    [port, id, size],
  );
  return useSyncExternalStore(follow, () => port?.now(id, size) ?? unknownAttachment);
}
