/**
 * The district's vocabularies. Each is a table of the values that occur in a pack, in the order in
 * which the interface lists them; the types derive from the tables. Words for people stand in `i18n`.
 */

/** What one sits on. A leaning bar (`bench:type=stand_up`) is no seat and has no form. */
export const seatForms = [
  'bench',
  'stone_block',
  'planter_edge',
  'steps',
  'movable_chair',
  'bus_stop_bench',
  'outdoor_seating',
] as const;
export type SeatForm = (typeof seatForms)[number];

/** How the seat came about (the four kinds of the Shanghai programme); origin, never changes. */
export const provisions = ['new', 'upgraded', 'adopted', 'shared'] as const;
export type Provision = (typeof provisions)[number];

/** Only `in-use` is in any sum. */
export const conditions = ['in-use', 'temporarily-closed', 'gone'] as const;
export type Condition = (typeof conditions)[number];

/** `yes` and `permissive` are public; `customers` and `private` are in no sum. */
export const accessValues = ['yes', 'permissive', 'customers', 'private', 'unknown'] as const;
export type Access = (typeof accessValues)[number];

/** Yes, no, partly, or honestly not known: unknown is never worded or counted as "no". */
export const knowledgeValues = ['yes', 'no', 'limited', 'unknown'] as const;
export type Knowledge = (typeof knowledgeValues)[number];

/** The attributes of a seat that one can ask for, named by their OSM keys. */
export const seatAttributes = ['backrest', 'armrest', 'covered', 'lit', 'wheelchair'] as const;
export type SeatAttribute = (typeof seatAttributes)[number];

/**
 * Keys of OpenStreetMap that say what a seat is like (wiki.openstreetmap.org/wiki/Tag:amenity=bench). A pack and
 * the files that are imported use them; where a seat stands and who says so is told by others.
 */
export const seatTagKeys = [
  'seats',
  ...seatAttributes,
  'material',
  'colour',
  'direction',
  'access',
  'opening_hours',
] as const;

/** What a person may require of a seat; `free` asks for a known `access=yes|permissive`. */
export const needTokens = [...seatAttributes, 'free'] as const;
export type NeedToken = (typeof needTokens)[number];

/** How sure a feature is; `illustrative` is drawn for show and says so wherever it appears. */
export const confidences = ['high', 'medium', 'low', 'illustrative'] as const;
export type Confidence = (typeof confidences)[number];

export const adoptionStatuses = [
  'available',
  'requested',
  'adopted',
  'renewal-due',
  'not-adoptable',
] as const;
export type AdoptionStatus = (typeof adoptionStatuses)[number];

/** Why a seat cannot be adopted; a shared seat belongs to its shop. */
export const notAdoptableReasons = [
  'shared-by-owner',
  'transport-operator',
  'part-of-structure',
  'gone',
] as const;
export type NotAdoptableReason = (typeof notAdoptableReasons)[number];

/** What a building is used for; the first four keep seats, the others stand around them. */
export const buildingKinds = [
  'office',
  'hotel',
  'mixed',
  'retail',
  'residential',
  'public',
  'other',
] as const;
export type BuildingKind = (typeof buildingKinds)[number];

export const organisationKinds = ['building', 'shop', 'co-building-unit'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const placeKinds = [
  'park',
  'green',
  'plaza',
  'forecourt',
  'temple',
  'hospital',
  'school',
  'university',
  'education',
  'heritage',
  'metro_station',
  'metro_entrance',
  'bus_stop',
  'toilets',
  'drinking_water',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** What else a person on foot looks for: not drawn on the ground, listed beside the seats where a pack has them. */
export const amenityKinds = ['toilets', 'drinking_water'] as const satisfies readonly PlaceKind[];
export type AmenityKind = (typeof amenityKinds)[number];

/** OSM `highway` values of the pack's lines. */
export const streetClasses = [
  'motorway',
  'primary',
  'secondary',
  'tertiary',
  'residential',
  'living_street',
  'pedestrian',
  'footway',
] as const;
export type StreetClass = (typeof streetClasses)[number];

/** Topics of the micro-grids' own matters (屋檐下的微自治); all illustrative. */
export const topicKinds = [
  'property-management',
  'convenience',
  'lift',
  'shade',
  'seats',
  'waste',
  'bicycles',
  'pets',
  'lighting',
  'noise',
  'greening',
  'elderly-care',
  'children',
  'parcels',
  'drainage',
  'fire-safety',
] as const;
export type TopicKind = (typeof topicKinds)[number];
