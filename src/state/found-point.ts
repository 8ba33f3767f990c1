import { signal } from '@preact/signals';
import type { Position } from '../lib/units';
import type { LocalName } from '../model/district';

/** A point that was searched for and is no feature: the corner of two streets; null = none. */
export interface FoundPoint {
  readonly name: LocalName;
  readonly at: Position;
}

export const foundPoint = signal<FoundPoint | null>(null);
