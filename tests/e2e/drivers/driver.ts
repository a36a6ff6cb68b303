import type { Page } from '@playwright/test';
import type { Folders } from './folders.ts';

/** A window that is open in one of the shells. */
export interface OpenWindow {
  page: Page;
  /** The process of the shell, for looking at it from outside. */
  pid: number;
  /** Leaves as a person does, and waits until everything has ended. */
  close(): Promise<void>;
  /** Settles when the program has ended by itself. */
  ended: Promise<unknown>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  /** What the next questions of the shell are answered with: true for yes. Where nothing is said, it is yes. */
  answer(yes: boolean): Promise<void>;
  /** Does something that saves a file. @returns the file's path in `folders.files`. */
  saving(act: () => Promise<void>): Promise<string>;
  /** Makes the page this large, in CSS pixels. */
  resize(size: { width: number; height: number }): Promise<void>;
  /** Chooses this file or folder in the next dialog; null cancels. Only where files can be chosen. */
  choose(path: string | null): Promise<void>;
}

export type Open = (folders: Folders) => Promise<OpenWindow>;
