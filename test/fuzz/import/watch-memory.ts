import { importLimits } from '../../../src/io/import/limits';

/** What was held at the most while a case was read. */
export interface MemoryPeak {
  /** Bytes of the process, and of its objects. */
  readonly resident: number;
  readonly heap: number;
  /** Bytes by which the process grew over what it held when the case began. */
  readonly growth: number;
}

/**
 * Bytes by which one file may let the process grow: what a zip may unpack to, once as bytes and once as what is made of
 * them. Measured: 200 MB of GeoJSON take 350 to 500 MB, of OSM XML with a million elements 2.1 GB; no case here
 * has so many rows.
 */
export const mostGrowth = 2 * importLimits.unpacked;

/** Milliseconds between two looks; what is held between two steps of a reader shows at its pauses. */
const often = 20;

/** Looks at the memory of the process until it is asked for the peak. */
export function watchMemory(): () => MemoryPeak {
  const start = process.memoryUsage();
  let [resident, heap] = [start.rss, start.heapUsed];
  const look = () => {
    const now = process.memoryUsage();
    resident = Math.max(resident, now.rss);
    heap = Math.max(heap, now.heapUsed);
  };
  const timer = setInterval(look, often);
  return () => {
    clearInterval(timer);
    look();
    return { resident, heap, growth: resident - start.rss };
  };
}
