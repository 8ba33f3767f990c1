import { expect, it } from 'vitest';
import { appealLink } from '../../../src/lenses/adopt/appeal/appeal-link';

it('forwards the appeal alone: no place, no language, nothing that the sender had open', () => {
  const address = 'https://example.org/zz/#map=17/31.2/121.4&lens=adopt&page=appeal&building=b1&lang=en';
  expect(appealLink(address)).toBe('https://example.org/zz/#lens=adopt&page=appeal');
  expect(appealLink('https://example.org/zz/')).toBe('https://example.org/zz/#lens=adopt&page=appeal');
});
