import type { BuiltKeys } from './check-key-uses';

/** Keys whose text is the same in both languages: names of languages, units, and the like. */
export const equalInBoth: readonly string[] = [];

/** Texts that may stand in a component: caps of keys, signs. */
export const allowedTexts: readonly string[] = [];

/** Keys that the code builds, each with every value of its hole, taken from the vocabulary that feeds it. */
export const builtKeys: BuiltKeys = {};
