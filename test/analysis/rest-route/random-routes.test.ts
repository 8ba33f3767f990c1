import { expect, it } from 'vitest';
import { createRouteCheck } from '../../fuzz/check-route';

it('routes between random places of the bundled district are what independent walks give', () => {
  const { check, counts } = createRouteCheck();
  const faults = Array.from({ length: 120 }, (_, i) =>
    check(1000 + i).map((fault) => `${1000 + i}: ${fault}`),
  );
  expect(faults.flat()).toEqual([]);
  // The sample holds routes of both kinds, so that neither check passes for want of a case.
  expect(counts.feasible).toBeGreaterThan(10);
  expect(counts.infeasible).toBeGreaterThan(10);
  expect(counts.sampled).toBeGreaterThan(3);
});
