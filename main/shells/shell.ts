/** What the core needs of a window system. Two shells give it: electron and browser; the command line gives less. */
export interface Shell {
  readonly name: 'electron' | 'browser' | 'none';
  /** Whether files can be chosen in a dialog of the system. */
  readonly canChooseFiles: boolean;
  /** The system's locale as a BCP 47 tag. */
  locale(): string;
  /**
   * Prints a self-contained HTML page to a tagged PDF with an outline. The page's words touch no disk on the way.
   *
   * @throws WaymarkError `unsupported` when there is nothing to print with.
   */
  printToPdf(html: string, page: PrintedPage): Promise<Uint8Array>;
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

export interface PrintedPage {
  /** Stands in the PDF's metadata and at the foot of each page. */
  title: string;
  /** The day at the foot of each page, in the person's words. */
  date: string;
  paper: 'A4' | 'Letter';
}
