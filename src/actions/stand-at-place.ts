import type { Position } from '../lib/units';
import type { LocalName } from '../model/district';
import { openFindPage } from './open-find-page';
import { standHere } from './stand-here';
import { standInDistrict } from './stand-in-district';

/** Lists the seats near a place, as if the person stood there. */
export function standAtPlace(at: Position, name: LocalName | null): void {
  if (name) standInDistrict(at, name);
  else standHere(at);
  openFindPage('nearest');
}
