import { effect, signal } from '@preact/signals';
import { straightDistance } from '../lib/straight-distance';
import { type Metres, metres, type Position } from '../lib/units';
import type { LocalName } from '../model/district';

export interface PersonPosition {
  readonly at: Position;
  /** Radius of the fix; null = the person said where they are. */
  readonly accuracy: Metres | null;
  /** The device's fix, a tap on the map, or a place that was searched for. */
  readonly source: 'device' | 'tap' | 'place';
  /** The place that was searched for; absent = none was. */
  readonly name?: LocalName;
  /** Where the device is going, degrees clockwise from north; null or absent = it does not know. */
  readonly heading?: number | null;
}

export const position = signal<PersonPosition | null>(null);

/** How the search for the device's position stands; `late` = still looking, for longer than one likes to wait. */
export type LocateState = 'idle' | 'asking' | 'late' | 'denied' | 'unavailable';
export const locateState = signal<LocateState>('idle');

/** The position shall follow the device; it does while somebody sees it. */
export const followsDevice = signal(false);

/** Where the device says that it is, before any correction. */
export interface DeviceFix {
  readonly at: Position;
  readonly accuracy: Metres;
  /** When it came, milliseconds since 1970. */
  readonly time: number;
}
export const lastFix = signal<DeviceFix | null>(null);

/** Puts every fix of the device right, where the person found them shifted; null = they are taken as they come. */
export const correctFix = signal<((at: Position) => Position) | null>(null);

/** The next press on the map says where the person stands, whatever lies there. */
export const isPointing = signal(false);

/** A person who stands still jumps about by so much between two fixes of a phone under trees and between houses. */
const stillness = metres(10);

/**
 * The position that lists and ways are asked for. It is the person's, but stays where it is while they have moved
 * by no more than the last fix may be off, at least ten metres: a list that changes with every breath of the fix
 * cannot be read. A fix that is twice as exact counts at once.
 */
export const standpoint = signal<PersonPosition | null>(null);

effect(() => {
  const next = position.value;
  const before = standpoint.peek();
  if (!next || !before || !isSameStand(before, next)) standpoint.value = next;
});

function isSameStand(before: PersonPosition, { at, accuracy, source }: PersonPosition): boolean {
  if (before.source !== source || before.accuracy === null || accuracy === null) return false;
  if (accuracy * 2 <= before.accuracy) return false;
  return straightDistance(before.at, at) <= Math.max(stillness, accuracy);
}
