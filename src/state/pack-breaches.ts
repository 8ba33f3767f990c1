import { computed } from '@preact/signals';
import { compute } from './compute';
import { changedSeats, packDistrict } from './district';
import { latestAnswer } from './latest-answer';
import { mapCondition } from './map-view';

/** The pack as it came: what the office has recorded since is not held against it. Nobody waits for it: it is asked once the map is drawn, or cannot be. */
const question = computed(() => (mapCondition.value === 'loading' ? null : packDistrict.value));

/** What does not hold between the features of the pack. It is shown, and everything goes on. */
export const packBreaches = latestAnswer(question, (pack, abort) => {
  const changed = changedSeats.peek();
  return compute.breaches(changed?.of === pack ? changed.packed() : null, abort);
});
