import { seatTagKeys } from '../../../model/vocabulary';
import type { ImportKind } from '../data';

const everywhere = ['id', 'lng', 'lat', 'wkt', 'name', 'name:en', 'source', 'confidence'];
const address = ['addr:full', 'addr:street', 'addr:housenumber'];

/** The fields that a feature of each kind can have, besides whatever else its file says. */
export const kindFields: Readonly<Record<ImportKind, readonly string[]>> = {
  seats: [
    ...everywhere,
    ...address,
    ...seatTagKeys,
    'capacity',
    'check_date',
    'condition',
    'form',
    'provision',
    'addr:street:en',
    'near',
    'near:en',
    'operator',
    'adoption:keeper',
    'adoption:start',
    'adoption:end',
    'adoption:adoptable',
  ],
  grids: [...everywhere, 'neighbourhood', 'residents'],
  neighbourhoods: [...everywhere, 'short_name', 'residents'],
  buildings: [
    ...everywhere,
    ...address,
    'kind',
    'building:levels',
    'height',
    'workers',
    'liaison_officers',
    'alliance_member',
    'operator',
  ],
  streets: [...everywhere, 'highway', 'lane', 'foot'],
  places: [...everywhere, ...address, 'kind', 'opening_hours', 'wheelchair', 'operator'],
  organisations: [...everywhere, ...address, 'kind', 'building:id'],
  boundary: everywhere,
  ignore: [],
};
