import { computed } from '@preact/signals';
import { district } from './district';

/** Whether anyone can walk along anything in the pack; without it every distance is a straight line. */
export const hasStreets = computed(
  () => district.value?.streets.some(({ walkable, elevated }) => walkable && !elevated) ?? true,
);
