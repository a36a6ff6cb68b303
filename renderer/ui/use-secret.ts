import { useEffect, useRef, useState } from 'react';

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
  const [value, setValue] = useState('');
  const [isNext, setIsNext] = useState(false);
  const [tried, setTried] = useState<string | null>(null);
  const latest = useRef(attempt);
  useEffect(() => {
    latest.current = attempt;
  });

  const start = (secret: string): void => {
    setIsNext(false);
    setTried(secret);
    void latest.current(secret).then((isRight) => {
      setTried(null);
      if (!isRight) setValue((now) => (now === secret ? '' : now));
    });
  };
  const isHeld = isBusy || tried !== null;
  useEffect(() => {
    if (!isNext || isHeld) return;
    if (value === '') setIsNext(false);
    else start(value);
  });

  return {
    value,
    isNext,
    type: (next) => {
      setValue(next);
      setIsNext(false);
    },
    submit: () => {
      if (value === '' || value === tried) return;
      if (isHeld) setIsNext(true);
      else start(value);
    },
  };
}
