import type { StyleSpecification } from 'maplibre-gl';

/** How long an online style may take before the pack's own ground stays for good, milliseconds. */
const patience = 10_000;

/** A style from its provider. Throws where it cannot be had or is none. */
export async function fetchOnlineStyle(address: string): Promise<StyleSpecification> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  const style: unknown = await answer.json();
  if (!isStyle(style)) throw new Error(`${address} is no map style of version 8.`);
  return style;
}

/** What our layers are merged with; MapLibre judges the rest. */
function isStyle(value: unknown): value is StyleSpecification {
  if (typeof value !== 'object' || value === null) return false;
  const { version, sources, layers } = value as Record<string, unknown>;
  return version === 8 && typeof sources === 'object' && sources !== null && Array.isArray(layers);
}
