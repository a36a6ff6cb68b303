import { type Db, followTransactions } from './open.ts';

export interface Announced {
  /**
   * A transaction has the lock and has written nothing, or it has ended. Returns once that was heard.
   *
   * @returns whether it was.
   */
  tell(what: 'begun' | 'ended'): boolean;
  /** Whether nobody but this connection wrote from the begin until the end was heard. False where that is not known. */
  told(isAlone: boolean): void;
}

/**
 * Tells of each transaction of a connection, so that what it writes is not taken for another process's. Whoever compares the
 * `data_version` of a connection of their own when they hear of the begin and of the end knows from `told` whether all that lies
 * between was this connection's.
 */
export function announceTransactions(db: Db, { tell, told }: Announced): void {
  let before: unknown;
  let isHeard = true;
  const version = (): unknown => db.pragma('data_version', { simple: true });
  followTransactions(db, {
    begun: () => {
      before = version();
      // Who was not heard once says no more, and what they write is taken for anybody's.
      isHeard &&= tell('begun');
    },
    ended: () => {
      isHeard &&= tell('ended');
      told(isHeard && version() === before);
    },
  });
}
