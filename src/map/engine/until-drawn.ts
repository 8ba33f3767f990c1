import type { Map as MapLibreMap } from 'maplibre-gl';
import type { SourceId } from '../layers/style-context';

/** How long a source is waited for that is not drawn: a page that nobody looks at draws nothing. Milliseconds. */
const patience = 2000;

/** Between two looks at what the graphics have done, milliseconds: a frame of 60 Hz. */
const frame = 16;

/**
 * Resolves when the map has drawn a source and the graphics have caught up with it: work that is given to them
 * faster than they do it holds the page up in the end.
 * @throws the signal's reason as soon as it is aborted
 */
export async function untilDrawn(map: MapLibreMap, id: SourceId, signal: AbortSignal): Promise<void> {
  const end = performance.now() + patience;
  const isEnd = () => {
    signal.throwIfAborted();
    return performance.now() > end;
  };
  while (!map.isSourceLoaded(id) && !isEnd()) await rest(frame);
  await Promise.race([map.once('render'), rest(2 * frame)]);
  const gl = map.getCanvas().getContext('webgl2');
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!gl || !fence) return;
  gl.flush();
  while (gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.UNSIGNALED && !isEnd()) await rest(frame);
  gl.deleteSync(fence);
}

const rest = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
