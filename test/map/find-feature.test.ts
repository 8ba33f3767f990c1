import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import {
  findCluster,
  findFeature,
  findProposal,
  findSeatSign,
  findStretch,
} from '../../src/map/engine/find-feature';
import { sceneLayers } from '../../src/map/layers/scene-layers';
import { palettes } from '../../src/ui/tokens';

/** A map on which the named layers have something at every point. */
const mapWith = (...drawn: readonly string[]) => {
  const asked = new Set<string>();
  const map = {
    queryRenderedFeatures: (_: unknown, { layers }: { layers: string[] }) => {
      for (const layer of layers) asked.add(layer);
      return layers
        .filter((layer) => drawn.includes(layer))
        .map((layer) => ({
          properties: { id: layer, cluster_id: 7, number: 3, length: 210, farthest: 130 },
          geometry: { type: 'Point', coordinates: [121.4, 31.2] },
        }));
    },
  } as unknown as MapLibreMap;
  return { map, asked };
};
const point = { x: 10, y: 10 } as Parameters<typeof findFeature>[1];
const everything = ['grid-areas', 'buildings', 'plates', 'seat-glyphs'];

describe('what one points at', () => {
  it.each(['plan', 'adopt', 'find'] as const)(
    'is in %s the seat before plate, building and ground',
    (symbology) => {
      expect(findFeature(mapWith(...everything).map, point, symbology, 3)).toEqual({
        kind: 'seat',
        id: 'seat-glyphs',
      });
      expect(findFeature(mapWith('buildings', 'plates').map, point, symbology, 3)?.kind).toBe('grid');
      expect(findFeature(mapWith('buildings', 'grid-areas').map, point, symbology, 3)?.kind).toBe('building');
    },
  );

  it('is the ground in Plan alone: elsewhere a tap on it means the place', () => {
    const { map } = mapWith('grid-areas');
    expect(findFeature(map, point, 'plan', 3)?.kind).toBe('grid');
    expect(findFeature(map, point, 'adopt', 3)).toBeNull();
    expect(findFeature(map, point, 'find', 3)).toBeNull();
  });

  it('is looked for in layers that the map has', () => {
    const { map, asked } = mapWith();
    findFeature(map, point, 'plan', 3);
    findCluster(map, point);
    findProposal(map, point, 3);
    const layers = sceneLayers(
      {
        palette: palettes.light,
        theme: 'light',
        language: 'zh',
        symbology: 'plan',
        tilted: false,
        selectedGrid: null,
      },
      true,
    ).map(({ id }) => id);
    expect(asked.size).toBeGreaterThan(5);
    for (const layer of asked) expect(layers).toContain(layer);
  });

  it('is a stretch without a seat before the ground, by the name of its street and with its lengths', () => {
    const { map } = mapWith('thread', 'grid-areas');
    expect(findFeature(map, point, 'plan', 3)).toEqual({ kind: 'street', id: 'thread' });
    expect(findStretch(map, point, 3)).toEqual({ length: 210, farthest: 130 });
    expect(findStretch(mapWith('grid-areas').map, point, 3)).toBeNull();
  });

  it('is a seat to be taken up with the place of its sign, or a proposed site with its number', () => {
    const { map } = mapWith('seat-glyphs', 'proposals');
    expect(findSeatSign(map, point, 3)).toEqual({ id: 'seat-glyphs', at: [121.4, 31.2] });
    expect(findProposal(map, point, 3)).toBe(3);
    expect(findSeatSign(mapWith('proposals').map, point, 3)).toBeNull();
    expect(findProposal(mapWith('seat-dots').map, point, 3)).toBeNull();
  });

  it('is a gathering with its number and place, where seats have gathered', () => {
    expect(findCluster(mapWith('seat-clusters').map, point)).toEqual({ id: 7, center: [121.4, 31.2] });
    expect(findCluster(mapWith().map, point)).toBeNull();
  });
});
