import type { OutputGeometry } from '../../io/write-geojson';

/**
 * An id from where something lies, for rows that bring none: the same file gives the same ids, and a row that
 * is mended elsewhere keeps its own. What lies at the very same place is told apart by `occurrence`, from 0.
 */
export function contentId(kind: string, geometry: OutputGeometry, occurrence: number): string {
  const text = JSON.stringify(geometry);
  const stem = `${kind}-${hashText(text, 0x811c9dc5)}${hashText(text, 0x9747b28c)}`;
  return occurrence === 0 ? stem : `${stem}-${occurrence + 1}`;
}

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo; draft-eastlake-fnv), from a seed; two of them make 64 bits. */
function hashText(text: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}
