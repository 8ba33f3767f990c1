import type { Position } from '../../src/lib/units';

/** Positions of nodes by id, in typed arrays: 16 bytes a node, so that a city's fit into memory. */
export interface NodeStore {
  readonly add: (id: number, lng: number, lat: number) => void;
  readonly has: (id: number) => boolean;
  readonly find: (id: number) => Position | null;
  readonly size: () => number;
}

/** Steps a degree: the seven decimals of OpenStreetMap. */
const scale = 1e7;

export function createNodeStore(): NodeStore {
  let ids = new Float64Array(1 << 16);
  let lngs = new Int32Array(1 << 16);
  let lats = new Int32Array(1 << 16);
  let count = 0;
  let isSorted = true;
  const grow = () => {
    const length = ids.length * 2;
    const biggerIds = new Float64Array(length);
    biggerIds.set(ids);
    ids = biggerIds;
    const biggerLngs = new Int32Array(length);
    biggerLngs.set(lngs);
    lngs = biggerLngs;
    const biggerLats = new Int32Array(length);
    biggerLats.set(lats);
    lats = biggerLats;
  };
  const sort = () => {
    const order = Uint32Array.from({ length: count }, (_, i) => i).sort(
      (a, b) => (ids[a] as number) - (ids[b] as number) || a - b,
    );
    ids = Float64Array.from(order, (i) => ids[i] as number);
    lngs = Int32Array.from(order, (i) => lngs[i] as number);
    lats = Int32Array.from(order, (i) => lats[i] as number);
    isSorted = true;
  };
  /** The first of that id; −1 = none. */
  const search = (id: number): number => {
    // Files are sorted by id, but nothing says that they must be.
    if (!isSorted) sort();
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ids[middle] as number) < id) low = middle + 1;
      else high = middle;
    }
    return low < count && ids[low] === id ? low : -1;
  };
  return {
    size: () => count,
    add: (id, lng, lat) => {
      if (count >= ids.length) grow();
      if (count > 0 && id < (ids[count - 1] as number)) isSorted = false;
      ids[count] = id;
      lngs[count] = Math.round(lng * scale);
      lats[count] = Math.round(lat * scale);
      count++;
    },
    has: (id) => search(id) >= 0,
    find: (id) => {
      const at = search(id);
      return at < 0 ? null : [(lngs[at] as number) / scale, (lats[at] as number) / scale];
    },
  };
}
