/**
 * Numbers from 0 up to, not including, 1, the same for the same seed on every machine: xorshift with 32
 * bits of state (Marsaglia 2003, "Xorshift RNGs", the triple 13, 17, 5).
 * @param seed any number; its whole part counts
 */
export function createSeededRandom(seed: number): () => number {
  // Zero would stay zero: it is stirred with the golden ratio of 2³² first (Knuth 1998, section 6.4).
  const goldenRatio = 0x9e3779b9;
  let state = Math.imul((Math.trunc(seed) | 0) + 1, goldenRatio) | 0 || goldenRatio | 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
