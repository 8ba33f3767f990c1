import { computed, signal } from '@preact/signals';
import { type AxisWeights, evenWeights } from '../analysis/axes/data';
import { walkLimits } from '../analysis/coverage/presets';
import type { Metres } from '../lib/units';
import { groupLimits, type Need } from '../model/need';
import type { NeedToken } from '../model/vocabulary';
import { district } from './district';
import { lens } from './lens';
import { wallClockMinute } from './wall-clock';

/** The farthest walk to a seat that a person can manage. */
export const walk = signal<Metres>(walkLimits.start);

/** What the seats must offer. */
export const required = signal<readonly NeedToken[]>([]);

/** How many sit down together, side by side. */
export const group = signal<number>(groupLimits.min);

/** How much each axis counts in a grid's need. */
export const weights = signal<AxisWeights>(evenWeights);

/** When they must be open: `now`, a district wall-clock minute `YYYY-MM-DDTHH:MM`, or not asked. */
export const openAt = signal<'now' | string | null>(null);

/** Ticks only when somebody asks what is open now; see `startClock`. */
const instant = signal(Date.now());

/** What the district's clocks show. */
export const districtMinute = computed(() =>
  wallClockMinute(instant.value, district.value?.info.timezone ?? 'UTC'),
);

/** The minute that `openAt` means, in the district's own time. */
export const openAtMinute = computed(() => (openAt.value === 'now' ? districtMinute.value : openAt.value));

/** What is asked of a seat. Only Find asks for places: the other lenses have no switch that would show it. */
export const need = computed<Need>(() => {
  const asked = { required: required.value, at: openAtMinute.value };
  return lens.value === 'find' && group.value > 1 ? { ...asked, places: group.value } : asked;
});

const minute = 60_000;

/**
 * Keeps "now" true: at every full minute, while somebody asks for it and sees the page; else no clock runs. Zones differ
 * from UTC by whole minutes. Returns what stops it.
 */
export function startClock(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tick = () => {
    clearTimeout(timer);
    if (openAt.value !== 'now' || document.visibilityState !== 'visible') return;
    instant.value = Date.now();
    timer = setTimeout(tick, minute - (Date.now() % minute));
  };
  document.addEventListener('visibilitychange', tick);
  const stop = openAt.subscribe(() => {
    instant.value = Date.now();
    tick();
  });
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', tick);
    stop();
  };
}
