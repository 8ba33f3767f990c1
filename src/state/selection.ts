import { signal } from '@preact/signals';
import type { FeatureRef } from '../model/feature-ref';

/** The one thing whose panel is open; opening a thing pushes a history entry. */
export const selection = signal<FeatureRef | null>(null);

/** What the pointer or the keyboard is over, in a list or on the map. */
export const hovered = signal<FeatureRef | null>(null);
