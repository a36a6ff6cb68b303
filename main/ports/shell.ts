import type { Settings } from '#shared/settings/settings.ts';

/** What the core needs of a window system. Two shells give it: electron and browser; the command line gives less. */
export interface Shell {
  readonly name: 'electron' | 'browser' | 'none';
  /** Whether files can be chosen in a dialog of the system. */
  readonly canChooseFiles: boolean;
  /** Whether misspelt words are marked by a checker that needs no download. */
  readonly checksSpelling?: boolean;
  /** The small window for one thought, its shortcut and the tray; absent where there are none. */
  readonly capture?: ShellCapture;
  /** Whether the system says when it goes to sleep, locks its screen, and was last used. */
  readonly seesSleep?: boolean;
  /** Takes up what Settings say after each change of them. */
  followSettings?(settings: Settings): void;
  /** What the menu says after Undo and Redo; absent where there is no menu. */
  showHistory?(history: { undo: string | null; redo: string | null; inText: boolean }): void;
  /** Undoes or redoes what was typed in the field that has the focus. */
  editField?(how: 'undo' | 'redo'): void;
  /** The system's locale as a BCP 47 tag. */
  locale(): string;
  /**
   * Prints an HTML page to a tagged PDF with an outline. The page loads nothing but what it holds itself and `files`; its
   * words touch no disk on the way.
   *
   * @throws WaymarkError `unsupported` when there is nothing to print with; `cancelled` when the signal ends it.
   */
  printToPdf(html: string, page: PrintedPage, extras?: PrintExtras): Promise<Uint8Array>;
  /** Asks where to write. The path stays in main; null when the person cancelled. */
  chooseTarget(target: { title: string; suggestedName: string; extension: string }): Promise<string | null>;
  /**
   * Asks for a file or folder to read; null when the person cancelled.
   *
   * @throws WaymarkError `unsupported` when {@link canChooseFiles} is false; the message names the command instead.
   */
  chooseSource(source: {
    title: string;
    kind: 'file' | 'folder';
    extensions: string[];
  }): Promise<string | null>;
  /** Shows an address, asks, and opens it in the person's own browser. False when they said no. */
  openExternal(url: string): Promise<boolean>;
}

/**
 * How the shortcut stands: the system gave it; it refused it; nobody can say, since the desktop decides; it is not wanted.
 */
export type ShortcutState = 'works' | 'refused' | 'unsure' | 'off';

export interface ShellCapture {
  show(): void;
  /** Takes the small window away; what is typed in it stays. */
  hide(): void;
  /** Makes the small window as high as its page needs, within limits. In CSS pixels. */
  fit(height: number): void;
  /** Brings the main window up. */
  openWindow(): void;
  shortcut(): ShortcutState;
}

export interface PrintExtras {
  /** Pictures that the page names as `files/NAME`. */
  files?: PrintedFiles;
  /** Ends the printing. */
  signal?: AbortSignal;
}

/** Pictures of a printed page, read when they are asked for, so that not all of them are in memory at once. */
export interface PrintedFiles {
  readonly names: readonly string[];
  /** Null when there is nothing of this name. */
  read(name: string): PrintedFile | null;
}

export interface PrintedFile {
  /** The media type. */
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface PrintedPage {
  /** Stands in the PDF's metadata and at the foot of each page. */
  title: string;
  /** The day at the foot of each page, in the person's words. */
  date: string;
  paper: 'A4' | 'Letter';
}
