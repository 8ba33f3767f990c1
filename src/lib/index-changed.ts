import { type Identified, indexById, keepIndex } from './index-by-id';

/**
 * Makes the index of a list that differs from another one by some ids only, over the index of that one: a map of
 * 100,000 items takes longer to fill than a page may stand still.
 * @param before best one that is indexed as a whole: layer upon layer makes looking up slow
 * @param ids every id of which one of the lists has something that the other has not
 */
export function indexChanged<T extends Identified>(
  list: readonly T[],
  before: readonly T[],
  ids: { has(id: string): boolean },
): void {
  const others = new Map(list.flatMap((item) => (ids.has(item.id) ? [[item.id, item] as const] : [])));
  keepIndex(list, new LayeredIndex(list, indexById(before), others, ids));
}

/** Looks up what differs, and all else where it was. Goes through the list itself. */
class LayeredIndex<T extends Identified> implements ReadonlyMap<string, T> {
  constructor(
    private readonly list: readonly T[],
    private readonly base: ReadonlyMap<string, T>,
    private readonly others: ReadonlyMap<string, T>,
    private readonly ids: { has(id: string): boolean },
  ) {}
  get size(): number {
    return this.list.length;
  }
  get(id: string): T | undefined {
    return (this.ids.has(id) ? this.others : this.base).get(id);
  }
  has(id: string): boolean {
    return (this.ids.has(id) ? this.others : this.base).has(id);
  }
  *entries(): MapIterator<[string, T]> {
    for (const item of this.list) yield [item.id, item];
  }
  *keys(): MapIterator<string> {
    for (const { id } of this.list) yield id;
  }
  values(): MapIterator<T> {
    return this.list[Symbol.iterator]();
  }
  [Symbol.iterator](): MapIterator<[string, T]> {
    return this.entries();
  }
  forEach(call: (item: T, id: string, index: ReadonlyMap<string, T>) => void): void {
    for (const item of this.list) call(item, item.id, this);
  }
}
