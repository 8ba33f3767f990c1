import { signal } from '@preact/signals';
import type { Position } from '../lib/units';
import type { FeatureRef } from '../model/feature-ref';

/** Who takes the taps on Find's map in place of "I am standing here": a page that asks for a place. */
export const tapTaker = signal<((feature: FeatureRef | null, at: Position) => void) | null>(null);
