import type { ErrorEvent, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { messageOf } from '../../lib/app-error';
import { fetchOnlineStyle } from './fetch-online-style';

/** The provider's style in use, and whether the map has taken it. */
interface Base {
  readonly style: StyleSpecification;
  readonly ready: boolean;
}

/**
 * Lays a provider's style under the map when it has come. The pack's own ground is there before, and again
 * for the rest of the visit after the first failure of theirs: a network may fail, the map is never blank.
 * @param inUse the style that lies there now; null = the pack's own ground
 */
export function followOnlineStyle(
  map: MapLibreMap,
  address: string,
  inUse: () => Base | null,
  change: (style: StyleSpecification | null) => void,
): void {
  let gone = false;
  map.on('remove', () => {
    gone = true;
  });
  const giveUp = (reason: string) => {
    console.warn(`The online map is not to be had, the built-in one is shown: ${reason}`);
    if (inUse()) change(null);
  };
  map.on('error', (event) => {
    const base = inUse();
    // Before the style is taken every error is about it; afterwards those that name one of its sources.
    if (base && (!base.ready || sourceOf(event) in base.style.sources)) giveUp(event.error.message);
    else console.error(event.error);
  });
  fetchOnlineStyle(address).then(
    (style) => {
      if (!gone) change(style);
    },
    (thrown: unknown) => giveUp(messageOf(thrown)),
  );
}

/** MapLibre passes the source's id along with errors of its tiles; empty where there is none. */
function sourceOf(event: ErrorEvent): string {
  const id: unknown = 'sourceId' in event ? event.sourceId : undefined;
  return typeof id === 'string' ? id : '';
}
