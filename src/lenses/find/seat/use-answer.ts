import { useEffect, useState } from 'preact/hooks';

/** What an asked thing has come to: not yet, in vain, or the answer. */
export type Asked<T> =
  | { readonly status: 'asking' }
  | { readonly status: 'failed' }
  | { readonly status: 'told'; readonly answer: T };

interface Told<T> {
  readonly of: unknown;
  readonly asked: Asked<T>;
}

const asking = { status: 'asking' } as const;

/**
 * Asks once a subject, and anew for another; what is asked of one that is gone stops.
 * @param subject compared by identity; null = there is nothing to ask
 */
export function useAnswer<Subject, T>(
  subject: Subject | null,
  ask: (subject: Subject, signal: AbortSignal) => Promise<T>,
): Asked<T> {
  const [told, setTold] = useState<Told<T>>({ of: null, asked: asking });
  useEffect(() => {
    if (subject === null) return;
    const abort = new AbortController();
    ask(subject, abort.signal).then(
      (answer) => !abort.signal.aborted && setTold({ of: subject, asked: { status: 'told', answer } }),
      () => !abort.signal.aborted && setTold({ of: subject, asked: { status: 'failed' } }),
    );
    return () => abort.abort();
  }, [subject]);
  return told.of === subject && subject !== null ? told.asked : asking;
}
