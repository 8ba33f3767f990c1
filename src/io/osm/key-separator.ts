/** Between the keys in `osm:keys`, as OSM separates values. */
export const keySeparator = ';';
