import type { OutputFeature } from '../../../src/io/write-geojson';
import type { PlaceKind } from '../../../src/model/vocabulary';
import type { SourceTables } from '../source-tables';

/** The OSM tag of each kind; a forecourt has none. */
const osmTags: Readonly<Record<PlaceKind, Readonly<Record<string, string>>>> = {
  park: { leisure: 'park' },
  green: { leisure: 'garden' },
  plaza: { place: 'square' },
  forecourt: {},
  temple: { amenity: 'place_of_worship', religion: 'buddhist' },
  hospital: { amenity: 'hospital' },
  school: { amenity: 'school' },
  university: { amenity: 'university' },
  education: { amenity: 'community_centre' },
  heritage: { heritage: 'yes' },
  metro_station: { railway: 'station', station: 'subway' },
  metro_entrance: { railway: 'subway_entrance' },
  bus_stop: { highway: 'bus_stop' },
  toilets: { amenity: 'toilets' },
  drinking_water: { amenity: 'drinking_water' },
};

export function buildPlaces({ places, english }: SourceTables): OutputFeature[] {
  return places.map((place) => ({
    id: place.id,
    geometry:
      place.geometry === 'point'
        ? { kind: 'point', position: place.coordinates }
        : { kind: 'area', polygons: [place.coordinates] },
    properties: {
      name: place.name,
      'name:en': place['name:en'] ?? (place.name === null ? null : english.places[place.name]),
      ...osmTags[place.kind],
      kind: place.kind,
      'addr:full': place.address,
      opening_hours: place.opening_hours,
      inside: place.inside ? 'yes' : 'no',
      source: place.source,
      confidence: place.source === 'illustrative' ? 'illustrative' : place.confidence,
    },
  }));
}
