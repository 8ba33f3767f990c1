import { computed } from '@preact/signals';
import type { Breach } from '../../analysis/invariants/data';
import { type Issue, pack } from '../../state/district';
import { packBreaches } from '../../state/pack-breaches';

export type PackFault = Issue | Breach;

/** Everything that is wrong in the pack: what its readers met, then what does not fit together. */
export const packFaults = computed<readonly PackFault[]>(() => [
  ...(pack.value.status === 'ready' ? pack.value.issues : []),
  ...(packBreaches.value.value ?? []),
]);
