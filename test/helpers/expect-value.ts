import type { AppError } from '../../src/lib/app-error';
import type { Result } from '../../src/lib/result';

/** The value of a result that a test relies on; the error as a failure of the test. */
export function expectValue<T>(result: Result<T, AppError>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}
