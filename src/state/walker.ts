import { computed, signal } from '@preact/signals';
import { type MetresPerSecond, metresPerSecond } from '../lib/units';
import { briskLimits, firstWalker, type WalkerId, walkerIds, walkerSpeeds } from '../model/walker/presets';
import { readNumberPreference, readPreference } from './preferences';

/** Whose pace the minutes are for; the device remembers it. */
export const walker = signal<WalkerId>(readPreference('walker', walkerIds) ?? firstWalker);

/** The brisk pace as the person set it, an assumption. */
export const briskSpeed = signal<MetresPerSecond>(
  metresPerSecond(readNumberPreference('brisk', briskLimits.min, briskLimits.max) ?? briskLimits.start),
);

/** The pace of the chosen person. */
export const walkSpeed = computed<MetresPerSecond>(() =>
  walker.value === 'brisk' ? briskSpeed.value : walkerSpeeds[walker.value],
);
