import { expect, it } from 'vitest';
import { byNumberedId } from '../../src/lib/by-numbered-id';

it('counts as people do', () => {
  const ids = ['seat-10', 'seat-2', 'JA-01', 'seat-1'].map((id) => ({ id }));
  expect(ids.sort(byNumberedId).map(({ id }) => id)).toEqual(['JA-01', 'seat-1', 'seat-2', 'seat-10']);
});
