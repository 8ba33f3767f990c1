import type { Position } from '../lib/units';
import type { LocalName } from '../model/district';
import { lookAtPoint } from './look-at';
import { standAt } from './stand-here';

/** A street and its seats fill a phone at this zoom. */
const streetZoom = 17;

/** For who is outside: seats are listed from a place in the district, and the map shows it. */
export function standInDistrict(at: Position, name: LocalName): void {
  standAt(at, name);
  lookAtPoint(at, streetZoom);
}
