/**
 * Limits of a micro-grid of the bundled pack, square metres and 4πA/P². The 35 grids are an
 * illustrative merge of street blocks; a merge within these limits is known to exist.
 */
export const gridLimits = { minArea: 32_000, maxArea: 63_000, minCompactness: 0.3 } as const;
