import type { BuildingKind, PlaceKind } from '../../model/vocabulary';
import { streetClassOf } from '../street-class';
import type { OsmRole, OsmTags, OsmType } from './data';
import { buildingKindsByTag, notBuildings, placeTags, templeReligions, walkedAreas } from './tag-tables';

/**
 * What an element is for a pack, the main thing first; nothing where the pack has no word for it. The first
 * role keeps the id of the element, the others put their suffix behind it.
 */
export function classifyElement(tags: OsmTags, type: OsmType): readonly OsmRole[] {
  const seat = classifySeat(tags);
  // A memorial bench is a seat and no monument.
  if (seat) return [{ ...seat, suffix: '' }];
  const roles = [
    type === 'node' ? null : classifyStreet(tags),
    type === 'node' ? null : classifyBuilding(tags),
    classifyPlace(tags, type),
    classifyMentionedSeat(tags),
    type === 'node' ? null : classifyBoundary(tags),
  ].filter((role) => role !== null);
  // The walked outline of a plaza comes after the plaza.
  const [first, ...others] = roles.sort(
    (a, b) => Number(a.suffix === '/outline') - Number(b.suffix === '/outline'),
  );
  return first ? [{ ...first, suffix: '' }, ...others] : [];
}

/** A seat that is mapped for itself. */
function classifySeat(tags: OsmTags): OsmRole | null {
  const form = seatForm(tags);
  if (form === null) return null;
  const isShared = form === 'outdoor_seating';
  return {
    kind: 'seats',
    suffix: '/seat',
    own: {
      ...(isStandUp(tags) ? { 'bench:type': 'stand_up' } : { form }),
      ...seatState(tags),
      ...(isShared
        ? { provision: 'shared', 'adoption:adoptable': 'no', 'adoption:reason': 'shared-by-owner' }
        : { provision: 'new', 'provision:basis': 'assumed: not in OpenStreetMap' }),
    },
  };
}

function seatForm(tags: OsmTags): string | null {
  if (tags.amenity === 'bench' || tags.leisure === 'picnic_table' || tags.amenity === 'lounger')
    return 'bench';
  return tags.leisure === 'outdoor_seating' ? 'outdoor_seating' : null;
}

/** A bench that another thing says it has: a stop, a shelter, a planter, steps to sit on. */
function classifyMentionedSeat(tags: OsmTags): OsmRole | null {
  const hasBench = tags.bench !== undefined && tags.bench !== 'no';
  const hasSeats = tags.seats !== undefined && tags.seats !== '0';
  const form =
    hasBench && isStop(tags)
      ? 'bus_stop_bench'
      : hasBench && tags.amenity === 'shelter'
        ? 'bench'
        : (hasBench || hasSeats) && tags.man_made === 'planter'
          ? 'planter_edge'
          : (hasBench || hasSeats) && tags.highway === 'steps'
            ? 'steps'
            : null;
  if (form === null) return null;
  return {
    kind: 'seats',
    suffix: '/seat',
    own: {
      ...(isStandUp(tags) ? { 'bench:type': 'stand_up' } : { form }),
      ...seatState(tags),
      provision: 'new',
      'provision:basis': 'assumed: not in OpenStreetMap',
      ...(form === 'bus_stop_bench' && {
        'adoption:adoptable': 'no',
        'adoption:reason': 'transport-operator',
      }),
      ...((form === 'planter_edge' || form === 'steps') && {
        'adoption:adoptable': 'no',
        'adoption:reason': 'part-of-structure',
      }),
    },
  };
}

const isStop = (tags: OsmTags): boolean =>
  tags.highway === 'bus_stop' ||
  tags.public_transport === 'platform' ||
  tags.railway === 'tram_stop' ||
  (tags.amenity === 'shelter' && tags.shelter_type === 'public_transport');

/** A bar to lean on is no seat in any sum. */
const isStandUp = (tags: OsmTags): boolean =>
  tags['bench:type'] === 'stand_up' || tags.bench === 'stand_up_bench' || tags.bench === 'stand_up';

function seatState(tags: OsmTags): Readonly<Record<string, string>> {
  const isGone = tags.demolished === 'yes' || tags.removed === 'yes' || tags.razed === 'yes';
  if (isGone) return { condition: 'gone' };
  return { condition: tags.disused === 'yes' || tags.abandoned === 'yes' ? 'temporarily-closed' : 'in-use' };
}

function classifyStreet(tags: OsmTags): OsmRole | null {
  const { highway } = tags;
  if (highway === undefined || streetClassOf(highway) === null) return null;
  const isArea = isWalkedArea(tags);
  // An area of another kind, a yard for cars, leads along no line.
  if (isArea && !walkedAreas.has(highway)) return null;
  return { kind: 'streets', suffix: isArea ? '/outline' : '', own: {} };
}

const isWalkedArea = (tags: OsmTags): boolean => tags.area === 'yes' || tags.type === 'multipolygon';

function classifyBuilding(tags: OsmTags): OsmRole | null {
  const { building } = tags;
  if (building === undefined || notBuildings.has(building) || tags['building:part'] !== undefined)
    return null;
  return { kind: 'buildings', suffix: '/building', own: { kind: buildingKind(tags) } };
}

function buildingKind(tags: OsmTags): BuildingKind {
  if (tags.tourism === 'hotel' || tags.tourism === 'hostel') return 'hotel';
  for (const [kind, values] of Object.entries(buildingKindsByTag))
    if (values.includes(tags.building as string)) return kind as BuildingKind;
  if (tags.office !== undefined && tags.office !== 'no') return 'office';
  if (tags.shop !== undefined && tags.shop !== 'no' && tags.shop !== 'vacant') return 'retail';
  return 'other';
}

function classifyPlace(tags: OsmTags, type: OsmType): OsmRole | null {
  const kind = placeKind(tags, type);
  return kind === null ? null : { kind: 'places', suffix: '/place', own: { kind } };
}

function placeKind(tags: OsmTags, type: OsmType): PlaceKind | null {
  const isSubway = tags.station === 'subway' || tags.subway === 'yes';
  if ((tags.railway === 'station' || tags.public_transport === 'station') && isSubway) return 'metro_station';
  for (const [key, values, kind] of placeTags) {
    const value = tags[key];
    if (value !== undefined && value !== 'no' && (values === '*' || values.includes(value))) return kind;
  }
  if (tags.public_transport === 'platform' && tags.bus === 'yes') return 'bus_stop';
  if (tags.amenity === 'place_of_worship' && templeReligions.has(tags.religion ?? '')) return 'temple';
  if (type !== 'node' && walkedAreas.has(tags.highway ?? '') && isWalkedArea(tags)) return 'plaza';
  return null;
}

function classifyBoundary(tags: OsmTags): OsmRole | null {
  const isBoundary =
    tags.boundary === 'administrative' || tags.boundary === 'census' || tags.type === 'boundary';
  return isBoundary ? { kind: 'boundary', suffix: '/boundary', own: {} } : null;
}
