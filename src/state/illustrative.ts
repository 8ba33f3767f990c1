import { computed } from '@preact/signals';
import type { Provenance } from '../model/district';
import { district } from './district';

const hasIllustrative = (list: readonly Provenance[]) =>
  list.some(({ confidence }) => confidence === 'illustrative');

/** Which of the two things that the map is about are drawn for show: a district of one's own has real ones. */
export const illustrative = computed<'both' | 'one' | 'none'>(() => {
  const value = district.value;
  const parts = value ? [value.seats, value.grids].filter(hasIllustrative).length : 0;
  return parts === 2 ? 'both' : parts === 1 ? 'one' : 'none';
});
