import { useCallback, useEffect, useReducer } from 'react';
import { useLatest } from './use-latest.ts';

/** A passphrase that is typed and tried, once at a time. */
export interface Secret {
  value: string;
  /** Enter was pressed while it could not be tried yet: it is tried as soon as it can be. */
  isNext: boolean;
  type(value: string): void;
  /** Tries what stands in the field, now or as soon as it can be tried. The same one is not tried twice at once. */
  submit(): void;
}

/**
 * Holds what is typed into the field of a passphrase, also while one is being tried and while the next try has to wait: what is
 * typed meanwhile is the next one, and is never lost. A wrong one goes from the field, unless something else stands there by then.
 *
 * @param options.isBusy one is being tried, or the next try has to wait.
 * @param options.attempt tries one; resolves to whether it was right, and rejects for nothing that the form does not show itself.
 */
export function useSecret({
  isBusy,
  attempt,
}: {
  isBusy: boolean;
  attempt: (secret: string) => Promise<boolean>;
}): Secret {
  const [{ value, isNext, tried }, act] = useReducer(next, empty);
  const latest = useLatest(attempt);
  const start = useCallback(
    (secret: string): void => {
      act({ type: 'tried', secret });
      void latest()(secret).then((isRight) => act({ type: 'answered', secret, isRight }));
    },
    [latest],
  );
  const isHeld = isBusy || tried !== null;
  useEffect(() => {
    if (!isNext || isHeld) return;
    if (value === '') act({ type: 'typed', value });
    else start(value);
  }, [isNext, isHeld, value, start]);

  return {
    value,
    isNext,
    type: (typed) => act({ type: 'typed', value: typed }),
    submit: () => {
      if (value === '' || value === tried) return;
      if (isHeld) act({ type: 'waits' });
      else start(value);
    },
  };
}

interface State {
  value: string;
  isNext: boolean;
  /** What is being tried. */
  tried: string | null;
}

type Act =
  | { type: 'typed'; value: string }
  | { type: 'waits' }
  | { type: 'tried'; secret: string }
  | { type: 'answered'; secret: string; isRight: boolean };

const empty: State = { value: '', isNext: false, tried: null };

function next(state: State, act: Act): State {
  switch (act.type) {
    case 'typed':
      return { ...state, value: act.value, isNext: false };
    case 'waits':
      return { ...state, isNext: true };
    case 'tried':
      return { ...state, isNext: false, tried: act.secret };
    case 'answered': {
      const isWrongThere = !act.isRight && state.value === act.secret;
      return { ...state, tried: null, value: isWrongThere ? '' : state.value };
    }
  }
}
