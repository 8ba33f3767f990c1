import type { UnitCosts } from './data';

/**
 * What a change costs until somebody says better, yuan a seat. Wuhu asks 1,000 yuan for a seat that is
 * adopted for three years with a plaque (我在公园有椅子): the price of a donation, not a quotation for the
 * work; an assumption to edit. For moving, removing and refitting no price is known: nothing is assumed.
 */
export const assumedCosts: UnitCosts = { added: 1000, moved: null, removed: null, edited: null };

/** Highest unit cost that the form takes, yuan: a thousand times the assumed one. */
export const costLimit = 1_000_000;
