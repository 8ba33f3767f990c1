import type { StyleSpecification } from 'maplibre-gl';

/** Their ground below our figures. Without their glyphs names come from local fonts: one origin less to trust. */
export function mergeStyles(theirs: StyleSpecification, own: StyleSpecification): StyleSpecification {
  const { glyphs: _, ...base } = theirs;
  return { ...base, sources: { ...base.sources, ...own.sources }, layers: [...base.layers, ...own.layers] };
}
