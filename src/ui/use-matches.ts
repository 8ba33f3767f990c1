import { useEffect, useRef, useState } from 'preact/hooks';

interface Matches<T> {
  readonly options: readonly T[];
  /** `asked`: the options are those of an earlier text, until the answer comes. */
  readonly status: 'none' | 'asked' | 'answered' | 'failed';
}

export type Find<T> = (text: string, signal: AbortSignal) => readonly T[] | Promise<readonly T[]>;

const nothing = { options: [], status: 'none' } as const;

/**
 * What matches a text that is typed, from a search that may take a while: the newest text wins, and the list
 * before it stays until the answer comes. `whenAnswered` does a thing with the first match of the text as it is.
 */
export function useMatches<T>(find: Find<T>) {
  const [matches, setMatches] = useState<Matches<T>>(nothing);
  const call = useRef<AbortController | null>(null);
  const waiting = useRef<((first: T | undefined) => void) | null>(null);
  useEffect(() => () => call.current?.abort(), []);

  const ask = (text: string): void => {
    call.current?.abort();
    waiting.current = null;
    if (text.trim() === '') {
      setMatches(nothing);
      return;
    }
    const controller = new AbortController();
    const { signal } = controller;
    call.current = controller;
    const settle = (options: readonly T[], status: 'answered' | 'failed') => {
      if (signal.aborted) return;
      setMatches({ options, status });
      waiting.current?.(options[0]);
      waiting.current = null;
    };
    const found = find(text, signal);
    if (!('then' in found)) {
      settle(found, 'answered');
      return;
    }
    setMatches(({ options }) => ({ options, status: 'asked' }));
    found.then(
      (options) => settle(options, 'answered'),
      () => settle([], 'failed'),
    );
  };
  const whenAnswered = (take: (first: T | undefined) => void): void => {
    waiting.current = take;
  };
  return { ...matches, ask, whenAnswered };
}
