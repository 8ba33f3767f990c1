import type { AppError } from '../../../lib/app-error';
import { isDay } from '../../adoption/terms';
import type { Term } from '../event';
import { refusal } from '../refusals';

/** Both must be days, and the last not before the first. */
export function refuseTerm({ start, end }: Term): AppError | null {
  return isDay(start) && isDay(end) && start <= end
    ? null
    : refusal('term-invalid', `A term from ${start.slice(0, 10)} to ${end.slice(0, 10)} is none.`);
}
