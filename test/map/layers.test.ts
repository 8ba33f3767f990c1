import { describe, expect, it } from 'vitest';
import { diffLayers } from '../../src/map/engine/diff-layers';
import { mergeStyles } from '../../src/map/engine/merge-styles';
import { sceneLayers } from '../../src/map/layers/scene-layers';
import { type Layer, type StyleContext, sourceIds } from '../../src/map/layers/style-context';
import { iconDrawing } from '../../src/map/symbology/icons';
import { palettes, themes } from '../../src/ui/tokens';

const contexts: readonly StyleContext[] = themes.flatMap((theme) =>
  (['zh', 'en'] as const).flatMap((language) =>
    (['plan', 'adopt', 'find'] as const).flatMap((symbology) =>
      [false, true].map((tilted) => ({
        palette: palettes[theme],
        theme,
        language,
        symbology,
        tilted,
        selectedGrid: tilted ? 'JA-07' : null,
      })),
    ),
  ),
);
const all = contexts.map((context) => ({ context, layers: sceneLayers(context, false) }));
const idsOf = (layers: readonly Layer[]) => layers.map(({ id }) => id);

/** Every text in a layer's properties, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('the layers of the map', () => {
  it('are the same ones in the same order, whatever is shown: only properties change', () => {
    const [first] = all;
    for (const { layers } of all) expect(idsOf(layers)).toEqual(idsOf(first?.layers ?? []));
    expect(new Set(idsOf(first?.layers ?? [])).size).toBe(first?.layers.length);
  });

  it('draw only from sources that there are', () => {
    for (const { layers } of all)
      for (const layer of layers) if ('source' in layer) expect(sourceIds).toContain(layer.source);
  });

  it('ask only for signs that can be drawn', () => {
    const icons = all.flatMap(({ layers }) =>
      textsIn(layers).filter((text) => /^(seat|plate|cluster|focus|sign|rest)\|/.test(text)),
    );
    expect(icons.length).toBeGreaterThan(0);
    for (const icon of new Set(icons)) expect(iconDrawing(icon), icon).not.toBeNull();
  });

  it('have seats above names, names above figures and figures above the ground', () => {
    const ids = idsOf(all[0]?.layers ?? []);
    const order = [
      'blocks',
      'need',
      'gap-hatch',
      'gap-hatch-live',
      'streets',
      'thread-halo',
      'thread',
      'thread-live',
      'ways',
      'rest-walk',
      'street-names',
      'live-journey',
      'plates',
      'live-ghosts',
      'proposals',
      'seat-dots',
      'seat-glyphs',
      'rest-walk-rest',
      'rest-walk-board',
      'person',
    ];
    const places = order.map((id) => ids.indexOf(id));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('name streets, places and buildings in the language of the interface', () => {
    const other = { zh: 'en', en: 'zh' } as const;
    for (const { context, layers } of all) {
      const named = layers.filter(({ id }) => id.endsWith('-names'));
      expect(named.length).toBeGreaterThan(5);
      for (const { id, layout } of named as { id: string; layout: object }[]) {
        expect(textsIn(layout), id).toContain(context.language);
        expect(textsIn(layout), id).not.toContain(other[context.language]);
      }
    }
  });

  it('show need and gaps in Plan alone, and no plates in Find', () => {
    for (const { context, layers } of all) {
      const shown = (id: string) => {
        const layout: object = layers.find((layer) => layer.id === id)?.layout ?? {};
        return !('visibility' in layout) || layout.visibility === 'visible';
      };
      for (const id of ['need', 'gap-hatch', 'thread', 'lane-thread'])
        expect(shown(id), id).toBe(context.symbology === 'plan');
      expect(shown('plates')).toBe(context.symbology !== 'find');
      expect(shown('buildings')).toBe(!context.tilted);
      expect(shown('building-extrusions')).toBe(context.tilted);
    }
  });

  it('turn into each other by changes of properties; into themselves by none', () => {
    const [a, b] = [all[0]?.layers ?? [], all.at(-1)?.layers ?? []];
    expect(
      diffLayers(
        a,
        a.map((layer) => structuredClone(layer)),
      ),
    ).toEqual([]);
    const changes = diffLayers(a, b);
    expect(changes.length).toBeGreaterThan(0);
    for (const { layer } of changes) expect(idsOf(a)).toContain(layer);
  });

  it('leave the ground to an online style, keep every figure, and take no glyphs from it', () => {
    for (const context of contexts) {
      const figures = sceneLayers(context, true);
      expect(idsOf(figures)).toEqual(expect.arrayContaining(['need', 'gap-hatch', 'plates', 'seat-glyphs']));
      expect(idsOf(figures)).not.toContain('blocks');
    }
    const merged = mergeStyles(
      {
        version: 8,
        glyphs: 'https://maps.example/{fontstack}',
        sources: {},
        layers: [{ id: 'sea', type: 'background' }],
      },
      {
        version: 8,
        sources: { seats: { type: 'geojson', data: '' } },
        layers: [{ id: 'ours', type: 'background' }],
      },
    );
    expect(merged.glyphs).toBeUndefined();
    expect(merged.layers.map(({ id }) => id)).toEqual(['sea', 'ours']);
  });

  it('draw the longest leg of a walk in ink, and one that is too long by a second means beside colour', () => {
    for (const { context, layers } of all) {
      const paintOf = (id: string): object => layers.find((layer) => layer.id === id)?.paint ?? {};
      expect(textsIn(paintOf('rest-walk'))).toEqual(
        expect.arrayContaining([context.palette.ink, context.palette.find]),
      );
      expect(paintOf('rest-walk-too-long')).toHaveProperty('line-dasharray');
    }
  });
});
