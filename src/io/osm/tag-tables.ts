import type { BuildingKind, PlaceKind } from '../../model/vocabulary';

/** Ways that people walk all over when they are drawn as an area. */
export const walkedAreas: ReadonlySet<string> = new Set(['pedestrian', 'footway', 'path']);

/**
 * Kinds of places by tag, the first that fits. OSM wiki: Map features; what has no word in our vocabulary is
 * not taken. Keys with `*` fit whatever their value but `no`.
 */
export const placeTags: readonly (readonly [
  key: string,
  values: readonly string[] | '*',
  kind: PlaceKind,
])[] = [
  ['amenity', ['toilets'], 'toilets'],
  ['amenity', ['drinking_water'], 'drinking_water'],
  ['railway', ['subway_entrance'], 'metro_entrance'],
  ['highway', ['bus_stop'], 'bus_stop'],
  ['amenity', ['hospital', 'clinic'], 'hospital'],
  ['amenity', ['school'], 'school'],
  ['amenity', ['university', 'college'], 'university'],
  ['leisure', ['park'], 'park'],
  ['leisure', ['garden', 'common'], 'green'],
  ['landuse', ['village_green', 'recreation_ground'], 'green'],
  ['place', ['square'], 'plaza'],
  ['heritage', '*', 'heritage'],
  ['historic', ['building', 'castle', 'city_gate', 'fort', 'house', 'manor', 'monument'], 'heritage'],
];

/** Religions whose houses our sign for a temple stands for. */
export const templeReligions: ReadonlySet<string> = new Set([
  'buddhist',
  'confucian',
  'hindu',
  'jain',
  'shinto',
  'sikh',
  'taoist',
]);

/** What Find lists beside the seats: always a point. */
export const pointPlaces: ReadonlySet<string> = new Set([
  'toilets',
  'drinking_water',
  'metro_entrance',
  'metro_station',
  'bus_stop',
]);

/** Values of `building` that say what it is used for. `yes` says nothing. */
export const buildingKindsByTag: Readonly<Record<BuildingKind, readonly string[]>> = {
  office: ['office', 'bank'],
  hotel: ['hotel', 'hostel'],
  mixed: ['commercial', 'mixed_use', 'mixed'],
  retail: ['retail', 'supermarket', 'kiosk', 'mall', 'shop', 'department_store'],
  residential: [
    'residential',
    'apartments',
    'house',
    'detached',
    'semidetached_house',
    'terrace',
    'bungalow',
    'dormitory',
    'farm',
    'cabin',
    'villa',
    'houseboat',
    'static_caravan',
  ],
  public: [
    'public',
    'civic',
    'government',
    'school',
    'kindergarten',
    'university',
    'college',
    'hospital',
    'clinic',
    'church',
    'cathedral',
    'chapel',
    'mosque',
    'synagogue',
    'temple',
    'shrine',
    'religious',
    'monastery',
    'museum',
    'library',
    'train_station',
    'transportation',
    'fire_station',
    'townhall',
    'sports_hall',
    'stadium',
    'theatre',
    'toilets',
  ],
  other: [],
};

/** No house stands there, or not yet. */
export const notBuildings: ReadonlySet<string> = new Set([
  'no',
  'construction',
  'proposed',
  'demolished',
  'collapsed',
  'ruins',
]);

/** Words for seats: what mappers write where our vocabulary has yes, no and limited. */
export const knowledgeWords: Readonly<Record<string, 'yes' | 'no' | 'limited'>> = {
  yes: 'yes',
  no: 'no',
  limited: 'limited',
  partial: 'limited',
  partially: 'limited',
  designated: 'yes',
  '24/7': 'yes',
  automatic: 'yes',
  'dusk-dawn': 'yes',
  'sunset-sunrise': 'yes',
  operating_times: 'yes',
  arcade: 'yes',
  booth: 'yes',
  both: 'yes',
  left: 'yes',
  right: 'yes',
  0: 'no',
};

/** Values of `access` of a seat. */
export const accessWords: Readonly<Record<string, string>> = {
  yes: 'yes',
  public: 'yes',
  designated: 'yes',
  permissive: 'permissive',
  customers: 'customers',
  private: 'private',
  no: 'private',
  permit: 'private',
  residents: 'private',
};

/** Keys that mean something of ours in a pack: a tag of that name is kept as `osm:KEY`. */
export const ownKeys: ReadonlySet<string> = new Set([
  'alliance_member',
  'condition',
  'confidence',
  'form',
  'grids',
  'id',
  'inside',
  'kind',
  'lane',
  'liaison_officers',
  'near',
  'near:en',
  'neighbourhood',
  'provision',
  'residents',
  'short_name:en',
  'source',
  'workers',
]);
