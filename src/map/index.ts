/*
 * What the face needs of the map. MapLibre and deck.gl are behind dynamic imports of `MapView`'s engine, so
 * importing this file costs only the component. The legend is behind one of the map's stage: `legend/legend`.
 */
export type { MapEvent, MapPadding } from './engine/map-engine';
export { MapView } from './map-view';
