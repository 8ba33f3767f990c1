/** The files of a district pack, in the order in which they are read. Only the first is required. */
export const packFiles = [
  'district.json',
  'neighbourhoods.geojson',
  'micro-grids.geojson',
  'buildings.geojson',
  'seats.geojson',
  'streets.geojson',
  'places.geojson',
  'organisations.geojson',
] as const;
export type PackFile = (typeof packFiles)[number];
