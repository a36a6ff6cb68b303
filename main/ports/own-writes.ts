/** What one of this process's own workers writes, told by itself, so that it is not taken for another process's. */
export interface OwnWrite {
  /** The transaction has ended, well or not, and the lock is free for others. */
  ended(): void;
  /**
   * @param isAlone whether nobody but this worker has written from the transaction's begin until `ended` came back; false where that is
   * not known.
   * @returns whether it wrote something that was not told as another process's, so that only whoever started the worker can tell.
   */
  told(isAlone: boolean): boolean;
}

export interface OwnWrites {
  /** A worker has the lock of its transaction and has written nothing yet, so nobody else can until it ends. */
  begun(): OwnWrite;
  /** A worker failed, or was stopped, after it had written. Nobody tells the window what. */
  lost(): void;
}
