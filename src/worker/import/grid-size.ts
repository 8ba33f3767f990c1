/** Square metres of a micro-grid: the middle of the 3.2 to 6.3 hectares of those that the project ships. */
export const usualGridSize = 45_000;

/** Square metres of a grid beyond which it no longer says where a seat is missing: a walk across takes a quarter of an hour. */
export const largestGridSize = 1_000_000;

/** Grids that are proposed at the most: a list that can still be looked through, and plates that the map can bear. */
export const mostProposedGrids = 400;
