import { batch } from '@preact/signals';
import type { Seat } from '../model/district';
import { baselineError, baselineInUse } from '../state/baseline';
import { pack } from '../state/district';
import { noteBaseline } from '../state/noted-baseline';

interface Baseline {
  readonly seats: readonly Seat[];
  readonly asOf: string;
  readonly sha256: string;
}

/**
 * Puts the seats of a newer file in place of the pack's, for everything on the page. The pack's date moves on
 * with them: a check of a seat after it would not count.
 */
export function putBaseline({ seats, asOf, sha256 }: Baseline): void {
  const { value } = pack;
  if (value.status !== 'ready') return;
  const shipped = baselineInUse.value?.shipped ?? value.district;
  const info = { ...shipped.info, asOf: asOf > shipped.info.asOf ? asOf : shipped.info.asOf };
  batch(() => {
    baselineInUse.value = { asOf, sha256, shipped };
    baselineError.value = null;
    pack.value = { ...value, district: { ...shipped, info, seats } };
  });
  noteBaseline(true);
}

/** Goes back to the pack's own seats. */
export function takeBaselineAway(): void {
  const { value } = pack;
  const shipped = baselineInUse.value?.shipped;
  batch(() => {
    baselineInUse.value = null;
    if (shipped && value.status === 'ready') pack.value = { ...value, district: shipped };
  });
  noteBaseline(false);
}
