import type { DistanceField } from './data';

export interface BlockPlan {
  /** Width of a bucket, metres, above 0. */
  readonly width: number;
  /** What is farther than so many buckets is in the last one. */
  readonly buckets: number;
  /** Nodes a block, as a power of two. */
  readonly blockBits: number;
  /** Nodes to take before it gives up. */
  readonly most: number;
}

/** Entries to begin with; the arrays double when full. */
const firstCapacity = 4096;

/**
 * Carries the walks of some nodes on to every node that they bring nearer, block by block of neighbouring
 * nodes (their numbers follow a Hilbert curve), so that a block stays in the processor's cache while it is
 * worked on. What leaves a block waits until its turn. Within a block the nodes are taken bucket by bucket
 * of distance (Dial 1969; within one in no order). Nodes may be taken again when a nearer way comes from another block: whatever
 * the order, the walks at the end are the shortest.
 * @returns false when it gave up: the walks are then upper bounds.
 */
export function spreadInBlocks(
  { graph, distance, owner, limit }: DistanceField,
  nodes: Iterable<number>,
  { width, buckets, blockBits, most }: BlockPlan,
): boolean {
  const { firstArc, arcTo, arcLength, nodeCount } = graph;
  const blocks = Math.ceil(nodeCount / 2 ** blockBits);
  const perMetre = 1 / width;
  const last = buckets - 1;
  const waiting = new Int32Array(blocks).fill(-1);
  const first = new Int32Array(buckets).fill(-1);
  // No closure may hold these: in registers they are read in half the time.
  let keys = new Float64Array(firstCapacity);
  let entries = new Int32Array(firstCapacity);
  /** The entry after each one: of its block or bucket, or among the free ones. */
  let next = new Int32Array(firstCapacity);
  let free = -1;
  let used = 0;
  let size = 0;

  for (const node of nodes) {
    if (used === keys.length) {
      keys = grow(keys, new Float64Array(2 * used));
      entries = grow(entries, new Int32Array(2 * used));
      next = grow(next, new Int32Array(2 * used));
    }
    keys[used] = distance[node] as number;
    entries[used] = node;
    next[used] = waiting[node >> blockBits] as number;
    waiting[node >> blockBits] = used++;
    size++;
  }
  let taken = 0;
  for (let block = 0; size > 0; block = block + 1 === blocks ? 0 : block + 1) {
    let low = buckets;
    let high = -1;
    for (let entry = waiting[block] as number; entry >= 0; ) {
      const after = next[entry] as number;
      const at = Math.min(last, Math.floor((keys[entry] as number) * perMetre));
      next[entry] = first[at] as number;
      first[at] = entry;
      if (at < low) low = at;
      if (at > high) high = at;
      entry = after;
    }
    waiting[block] = -1;
    for (let bucket = low; bucket <= high; bucket++) {
      for (let entry = first[bucket] as number; entry >= 0; entry = first[bucket] as number) {
        const node = entries[entry] as number;
        const walked = keys[entry] as number;
        first[bucket] = next[entry] as number;
        next[entry] = free;
        free = entry;
        size--;
        if (walked > (distance[node] as number)) continue;
        if (++taken > most) return false;
        const by = owner[node] as number;
        const end = firstArc[node + 1] as number;
        for (let arc = firstArc[node] as number; arc < end; arc++) {
          const to = arcTo[arc] as number;
          const walk = walked + (arcLength[arc] as number);
          if (!(walk < (distance[to] as number)) || walk > limit) continue;
          distance[to] = walk;
          owner[to] = by;
          let entered = free;
          if (entered >= 0) free = next[entered] as number;
          else {
            if (used === keys.length) {
              keys = grow(keys, new Float64Array(2 * used));
              entries = grow(entries, new Int32Array(2 * used));
              next = grow(next, new Int32Array(2 * used));
            }
            entered = used++;
          }
          keys[entered] = walk;
          entries[entered] = to;
          size++;
          if (to >> blockBits === block) {
            const reached = walk * perMetre;
            const at = reached < last ? reached | 0 : last;
            if (at > high) high = at;
            next[entered] = first[at] as number;
            first[at] = entered;
          } else {
            next[entered] = waiting[to >> blockBits] as number;
            waiting[to >> blockBits] = entered;
          }
        }
      }
    }
  }
  return true;
}

function grow<List extends Float64Array | Int32Array>(list: List, larger: List): List {
  larger.set(list);
  return larger;
}
