import type { HoursCheck } from '../analysis/opening-hours/check-hours';
import { compute } from '../state/compute';
import { district } from '../state/district';
import { wallClockMinute } from '../state/wall-clock';

/**
 * What hours say of now, by the district's clocks.
 * @param now the device's clock, milliseconds since 1970
 * @throws CallError when it cannot be told; the signal's reason when it aborts
 */
export async function askHoursNow(
  value: string,
  signal: AbortSignal,
  now = Date.now(),
): Promise<HoursCheck & { readonly at: string }> {
  const at = wallClockMinute(now, district.value?.info.timezone ?? 'UTC');
  return { ...(await compute.hours({ value, at }, signal)), at };
}
