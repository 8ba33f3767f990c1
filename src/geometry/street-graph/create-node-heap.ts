/** Nodes by distance. A node may be in it more than once; the reader skips stale ones. */
export interface NodeHeap {
  /** Takes the next off and keeps it in `distance` and `node`; false when there is none. */
  readonly pop: () => boolean;
  readonly push: (distance: number, node: number) => void;
  /** What the last `pop` took off. */
  distance: number;
  node: number;
}

/** Entries to begin with; the arrays double when full. */
const firstCapacity = 1024;

/**
 * The nearest first. A heap of four children a node over typed arrays (d-ary heaps: Johnson 1975): half the levels of a
 * binary one, and the four keys that a level compares lie in one line of the processor's cache.
 */
export function createNodeHeap(): NodeHeap {
  let keys = new Float64Array(firstCapacity);
  let nodes = new Int32Array(firstCapacity);
  let size = 0;

  const grow = () => {
    const moreKeys = new Float64Array(2 * keys.length);
    const moreNodes = new Int32Array(2 * nodes.length);
    moreKeys.set(keys);
    moreNodes.set(nodes);
    keys = moreKeys;
    nodes = moreNodes;
  };

  /** Puts an entry into the hole at `at` or below it, where the order wants it. */
  const sink = (key: number, node: number) => {
    let at = 0;
    for (let child = 1; child < size; child = 4 * at + 1) {
      const end = child + 4 < size ? child + 4 : size;
      let least = child;
      let leastKey = keys[child] as number;
      for (let i = child + 1; i < end; i++) {
        const other = keys[i] as number;
        if (other < leastKey) {
          leastKey = other;
          least = i;
        }
      }
      if (leastKey >= key) break;
      keys[at] = leastKey;
      nodes[at] = nodes[least] as number;
      at = least;
    }
    keys[at] = key;
    nodes[at] = node;
  };

  const heap: NodeHeap = {
    distance: 0,
    node: -1,
    push: (distance, node) => {
      if (size === keys.length) grow();
      let at = size++;
      while (at > 0) {
        const parent = (at - 1) >> 2;
        const key = keys[parent] as number;
        if (key <= distance) break;
        keys[at] = key;
        nodes[at] = nodes[parent] as number;
        at = parent;
      }
      keys[at] = distance;
      nodes[at] = node;
    },
    pop: () => {
      if (size === 0) return false;
      heap.distance = keys[0] as number;
      heap.node = nodes[0] as number;
      size--;
      if (size > 0) sink(keys[size] as number, nodes[size] as number);
      return true;
    },
  };
  return heap;
}
