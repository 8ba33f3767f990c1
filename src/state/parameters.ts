import { computed, signal } from '@preact/signals';
import { type AxisWeights, evenWeights } from '../analysis/axes/data';
import { walkLimits } from '../analysis/coverage/presets';
import type { Metres } from '../lib/units';
import type { Need } from '../model/need';
import type { NeedToken } from '../model/vocabulary';
import { district } from './district';
import { wallClockMinute } from './wall-clock';

/** The farthest walk to a seat that a person can manage. */
export const walk = signal<Metres>(walkLimits.start);

/** What the seats must offer. */
export const required = signal<readonly NeedToken[]>([]);

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

export const need = computed<Need>(() => ({ required: required.value, at: openAtMinute.value }));

/** Keeps "now" true while the page is visible. Returns what stops it. */
export function startClock(): () => void {
  const tick = () => {
    if (openAt.value === 'now' && document.visibilityState === 'visible') instant.value = Date.now();
  };
  const timer = setInterval(tick, 60_000);
  document.addEventListener('visibilitychange', tick);
  const stop = openAt.subscribe(() => {
    instant.value = Date.now();
  });
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', tick);
    stop();
  };
}
