export interface Identified {
  readonly id: string;
}

const indexes = new WeakMap<readonly Identified[], ReadonlyMap<string, Identified>>();

/** The items of a list by id; made once a list, which nobody changes. */
export function indexById<T extends Identified>(list: readonly T[]): ReadonlyMap<string, T> {
  const known = indexes.get(list) as ReadonlyMap<string, T> | undefined;
  if (known) return known;
  const index = new Map(list.map((item) => [item.id, item] as const));
  indexes.set(list, index);
  return index;
}

/** Keeps an index that was made another way. */
export const keepIndex = (list: readonly Identified[], index: ReadonlyMap<string, Identified>) =>
  void indexes.set(list, index);

/** Items from pause to pause. */
const stepLength = 1024;

/** Makes the index of a long list before somebody asks for it, with pauses. */
export function* indexByIdInSteps<T extends Identified>(list: readonly T[]): Generator<void, void, void> {
  const index = new Map<string, T>();
  for (const [i, item] of list.entries()) {
    index.set(item.id, item);
    if (i % stepLength === stepLength - 1) yield;
  }
  keepIndex(list, index);
}
