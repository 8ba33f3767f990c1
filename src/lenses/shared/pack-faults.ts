import { computed } from '@preact/signals';
import { pack } from '../../state/district';
import { packBreaches } from '../../state/pack-breaches';
import { breachText, issueText } from './issue-text';

/** Everything that is wrong in the pack as sentences: what its readers met, then what does not fit together. */
export const packFaults = computed<readonly string[]>(() => [
  ...(pack.value.status === 'ready' ? pack.value.issues.map(issueText) : []),
  ...(packBreaches.value.value ?? []).map(breachText),
]);
