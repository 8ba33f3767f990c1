/** What a mapping is remembered by: the columns of a table, in whatever order. */
export const columnsKey = (columns: readonly string[]): string => JSON.stringify([...columns].sort());
