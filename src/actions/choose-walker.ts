import { metresPerSecond } from '../lib/units';
import { briskLimits, type WalkerId } from '../model/walker/presets';
import { writePreference } from '../state/preferences';
import { briskSpeed, walker } from '../state/walker';

/** For whom the minutes are counted from now on. */
export function chooseWalker(choice: WalkerId): void {
  walker.value = choice;
  writePreference('walker', choice);
}

/** Sets the brisk pace in m/s, held within its limits. */
export function setBriskSpeed(value: number): void {
  if (!Number.isFinite(value)) return;
  briskSpeed.value = metresPerSecond(Math.min(briskLimits.max, Math.max(briskLimits.min, value)));
  writePreference('brisk', String(briskSpeed.value));
}
