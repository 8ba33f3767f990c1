import { useEffect, useState } from 'preact/hooks';
import type { AppError } from '../../../lib/app-error';
import type { Result } from '../../../lib/result';
import { ledger, storage } from '../../../state/ledger';

export type Reading<T> =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: AppError };

/**
 * Something of the record, read from the device anew whenever the ledger changes; what is on screen stays
 * until then.
 * @param of names what is read, so that another subject is another reading
 */
export function useReading<T>(of: string, read: () => Promise<Result<T>>): Reading<T> {
  const [state, setState] = useState<Reading<T>>({ kind: 'reading' });
  const isOpening = storage.value.kind === 'opening';
  const folded = ledger.value;
  useEffect(() => {
    if (isOpening) return;
    let isWanted = true;
    void read().then((result) => {
      if (!isWanted) return;
      setState(result.ok ? { kind: 'read', value: result.value } : { kind: 'failed', error: result.error });
    });
    return () => {
      isWanted = false;
    };
  }, [of, isOpening, folded]);
  return state;
}
