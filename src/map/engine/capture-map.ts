import type { Map as MapLibreMap } from 'maplibre-gl';

/** The map's picture as a PNG, read in the very frame that drew it: later its buffer may be empty. */
export function captureMap(map: MapLibreMap): Promise<Blob> {
  return new Promise((resolve, reject) => {
    map.once('render', () => {
      map.getCanvas().toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('The browser gave no picture of the map.'));
      }, 'image/png');
    });
    map.triggerRepaint();
  });
}
