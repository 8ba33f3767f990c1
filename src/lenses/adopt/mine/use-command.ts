import { useState } from 'preact/hooks';
import type { AppError } from '../../../lib/app-error';
import type { Result } from '../../../lib/result';

export interface CommandState {
  readonly isBusy: boolean;
  readonly error: AppError | null;
  /** Runs one command at a time; true = it is on record. */
  run(give: () => Promise<Result<unknown>>): Promise<boolean>;
}

/** A form's command: what is refused stays as an error until the next try. */
export function useCommand(): CommandState {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const run = async (give: () => Promise<Result<unknown>>) => {
    if (isBusy) return false;
    setBusy(true);
    const given = await give();
    setBusy(false);
    setError(given.ok ? null : given.error);
    return given.ok;
  };
  return { isBusy, error, run };
}
