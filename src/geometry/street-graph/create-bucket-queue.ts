import type { NodeQueue } from './create-node-heap';

/** Entries to begin with; the arrays double when full. */
const firstCapacity = 4096;
/** Buckets at most, a power of two: 256 kB. */
const mostBuckets = 2 ** 16;

/**
 * Nodes in buckets of equal width, bucket by bucket, within one in no order (Dial 1969; Dinic 1978: the
 * order within a bucket hardly matters where it is narrower than most edges). The buckets form a ring, for
 * what is queued is never farther apart than one step of the search.
 * @param width of a bucket in metres, above 0; made wider where `span` needs more buckets than there may be.
 * @param span the longest step from a node that is taken off to one that is pushed, metres.
 */
export function createBucketQueue(width: number, span: number): NodeQueue {
  const wanted = 2 ** Math.ceil(Math.log2(span / width + 2));
  const count = Math.min(mostBuckets, wanted);
  const perMetre = wanted > mostBuckets ? (count - 2) / span : 1 / width;
  const mask = count - 1;
  const first = new Int32Array(count).fill(-1);
  let keys = new Float64Array(firstCapacity);
  let nodes = new Int32Array(firstCapacity);
  /** The entry after each one: in its bucket, or among the free ones. */
  let next = new Int32Array(firstCapacity);
  let free = -1;
  let used = 0;
  let size = 0;
  let bucket = 0;

  const grow = () => {
    const moreKeys = new Float64Array(2 * used);
    const moreNodes = new Int32Array(2 * used);
    const moreNext = new Int32Array(2 * used);
    moreKeys.set(keys);
    moreNodes.set(nodes);
    moreNext.set(next);
    keys = moreKeys;
    nodes = moreNodes;
    next = moreNext;
  };

  const queue: NodeQueue = {
    distance: 0,
    node: -1,
    push: (distance, node) => {
      let entry = free;
      if (entry >= 0) free = next[entry] as number;
      else {
        if (used === keys.length) grow();
        entry = used++;
      }
      const at = (distance * perMetre) & mask;
      keys[entry] = distance;
      nodes[entry] = node;
      next[entry] = first[at] as number;
      first[at] = entry;
      size++;
    },
    pop: () => {
      if (size === 0) return false;
      let entry = first[bucket] as number;
      while (entry < 0) {
        bucket = (bucket + 1) & mask;
        entry = first[bucket] as number;
      }
      queue.distance = keys[entry] as number;
      queue.node = nodes[entry] as number;
      first[bucket] = next[entry] as number;
      next[entry] = free;
      free = entry;
      size--;
      return true;
    },
  };
  return queue;
}
