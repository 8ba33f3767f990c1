import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { nextTask } from '../../lib/next-task';
import { runInSlices } from '../../lib/run-in-slices';
import { type SourceId, sourceIds } from '../layers/style-context';
import { hatchInSteps } from '../sources/hatch-in-steps';
import type { SourceMakers } from '../sources/scene-sources';
import { areLight, type FeaturesById, featuresById, keyOf, portionsOf } from './source-portions';
import { untilDrawn } from './until-drawn';

/** Keeps the sources of a large district equal to the newest scene, bit by bit. */
export interface SourceStream {
  show(sources: SourceMakers): void;
  /** The style is new and its sources are empty. */
  restart(): void;
  /** Whether something is still on its way to the map. */
  isBusy(): boolean;
  stop(): void;
}

/** What follows the pointer and is small in any district: sent at once, ahead of what is under way. */
const quickSources = [
  'focus',
  'live',
  'what-if',
  'proposals',
  'ways',
  'rest-walk',
  'wishes',
  'circle',
  'person',
] as const satisfies readonly SourceId[];

const slowSources = sourceIds.filter((id) => !quickSources.some((quick) => quick === id));

/** What a source has. */
interface Held {
  /** null = some of it is on its way. */
  readonly data: FeatureCollection | null;
  /** null = they cannot be told apart. */
  readonly features: FeaturesById | null;
}

const empty: Held = { data: null, features: new Map() };

/**
 * Makes the data of one source after the other, and sends those of many shapes in portions: MapLibre copies what it
 * is given twice in the task that gives it, which for a city is half a second. The next source waits until the one
 * before has been drawn for the first time, so that shaders are not all compiled in one frame, nor frames made
 * faster than they are drawn. A newer scene goes on from what has arrived.
 */
export function createSourceStream(map: MapLibreMap): SourceStream {
  let held = new Map<SourceId, Held>();
  let newest: SourceMakers | null = null;
  let running: AbortController | null = null;
  map.once('remove', stop);

  function stop(): void {
    running?.abort();
    newest = null;
  }

  async function run(): Promise<void> {
    running?.abort();
    const control = new AbortController();
    running = control;
    try {
      if (newest) await sendAll(newest, control.signal);
    } catch (thrown) {
      if (!control.signal.aborted) throw thrown;
    } finally {
      if (running === control) {
        running = null;
        // Whoever waits for the whole map is told of it after one more frame.
        if (!control.signal.aborted) map.triggerRepaint();
      }
    }
  }

  async function sendAll({ make, hatched }: SourceMakers, signal: AbortSignal): Promise<void> {
    for (const id of slowSources) {
      if (id === 'hatch') await runInSlices(hatchInSteps(hatched), signal);
      const data = make[id]();
      const before = held.get(id) ?? empty;
      if (data === before.data) continue;
      const wasEmpty = before.features?.size === 0;
      if (data.features.length > 0 || !wasEmpty) {
        await send(id, data, before, signal);
        // A newer scene may have sent others meanwhile.
        signal.throwIfAborted();
        if (wasEmpty) await untilDrawn(map, id, signal);
      }
      held.set(id, { data, features: featuresById(data.features) });
      await nextTask();
      signal.throwIfAborted();
    }
  }

  async function send(
    id: SourceId,
    data: FeatureCollection,
    before: Held,
    signal: AbortSignal,
  ): Promise<void> {
    const source = map.getSource<GeoJSONSource>(id);
    const next = featuresById(data.features);
    if (!source) return;
    if (!next || !before.features || areLight(data.features)) {
      held.set(id, { data, features: next });
      await source.setData(data);
      return;
    }
    const features = new Map(before.features);
    held.set(id, { data: null, features });
    for (const portion of portionsOf(before.features, next)) {
      for (const gone of portion.remove ?? []) features.delete(gone as string);
      for (const feature of portion.add ?? []) features.set(keyOf(feature) ?? '', feature);
      await source.updateData(portion);
      signal.throwIfAborted();
    }
  }

  return {
    show(sources) {
      newest = sources;
      for (const id of quickSources) {
        const data = sources.make[id]();
        if (held.get(id)?.data === data) continue;
        held.set(id, { data, features: null });
        void map.getSource<GeoJSONSource>(id)?.setData(data);
      }
      void run();
    },
    restart() {
      running?.abort();
      held = new Map();
    },
    isBusy: () => running !== null && !running.signal.aborted,
    stop,
  };
}
