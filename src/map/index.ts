/*
 * What the face needs of the map. MapLibre and deck.gl are behind dynamic imports of `MapView`'s engine, so
 * importing this file costs only the component and the signs.
 */
export type { MapEvent, MapPadding } from './engine/map-engine';
export { Legend } from './legend/legend';
export { MapView } from './map-view';
