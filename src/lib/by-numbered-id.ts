const collator = new Intl.Collator('en', { numeric: true });

/** Sorts by id, numbers in it by their value: `seat-2` before `seat-10`, as people count. */
export function byNumberedId(a: { readonly id: string }, b: { readonly id: string }): number {
  return collator.compare(a.id, b.id);
}
