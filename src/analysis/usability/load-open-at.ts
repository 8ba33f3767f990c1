import type { DistrictInfo } from '../../model/district';
import type { Need } from '../../model/need';
import type { OpenState } from '../opening-hours/open-state';

/**
 * What tells whether a seat's hours are open at a need's moment. The evaluator of hours (155 kB gzip) is
 * loaded only for a need that names one.
 */
export async function loadOpenAt(
  { at }: Need,
  { holidays }: Pick<DistrictInfo, 'holidays'>,
): Promise<(hours: string) => OpenState> {
  if (at === null) return () => 'unknown';
  const { createOpenAt } = await import('../opening-hours/create-open-at');
  return createOpenAt(at, holidays);
}
