/*
 * What the face needs of the map. MapLibre and deck.gl are behind dynamic imports of `MapView`'s engine, so
 * importing this file costs only the component and the signs.
 */
export type { MapEvent, MapPadding, MapViewState } from './engine/map-engine';
export { Legend } from './legend/legend';
export { type MapCondition, type MapTarget, MapView } from './map-view';
