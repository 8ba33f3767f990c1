import { describe, expect, it } from 'vitest';
import { parseDistrict } from '../../src/io/parse-district';
import { takeAllSteps } from '../../src/lib/take-all-steps';
import { anyone } from '../../src/model/need';
import { createOperations } from '../../src/worker/create-operations';
import { handOverDistrict } from '../../src/worker/hand-over-district';
import type { DistrictPortion } from '../../src/worker/messages';
import { readUsability } from '../../src/worker/seat-codes';
import { bareDistrict } from '../helpers/bare-district';
import { readBundledDistrict } from '../helpers/bundled-pack';
import { expectValue } from '../helpers/expect-value';
import { makeLargePack } from '../helpers/make-large-pack';

const never = new AbortController().signal;
const district = expectValue(parseDistrict(makeLargePack('large', 'Large', 3000))).district;

/** Portions as they cross to a worker: copies. */
const collect = async (...[before, next]: [Parameters<typeof handOverDistrict>[0], typeof district]) => {
  const portions: DistrictPortion[] = [];
  await handOverDistrict(
    before,
    next,
    async (portion) => {
      portions.push(structuredClone(portion));
    },
    never,
  );
  return portions;
};

const nearestOf = (operations: ReturnType<typeof createOperations>) =>
  operations.nearest({ from: district.info.center, need: anyone, limit: 5 }, never);

describe('a large district', () => {
  it('comes to the worker in portions, and what is asked meanwhile is asked about it', async () => {
    const portions = await collect(null, district);
    const largest = portions.map((portion) => (portion.kind === 'list' ? portion.items.length : 0));
    expect(Math.max(...largest)).toBeLessThan(1000);
    const operations = createOperations();
    await operations.setDistrict(bareDistrict({ seats: 3, gridsASide: 1 }), never);
    await operations.setDistrict(null, never);
    const asked = nearestOf(operations);
    for (const portion of portions) await operations.takePortion(portion, never);
    const whole = createOperations();
    await whole.setDistrict(district, never);
    expect(await asked).toEqual(await nearestOf(whole));
  });

  it('sends only the seats that are others by now', async () => {
    const [first, second, ...others] = district.seats;
    if (!first || !second) throw new Error('No seats.');
    const added = { ...first, id: 'new' };
    const seats = [{ ...second, condition: 'gone' as const }, ...others.toReversed(), added];
    const next = { ...district, seats };
    const portions = await collect(district, next);
    expect(portions).toMatchObject([{ kind: 'seats', others: [{ id: second.id }, { id: 'new' }] }]);
    const operations = createOperations();
    await operations.setDistrict(structuredClone(district), never);
    await operations.setDistrict(null, never);
    for (const portion of portions) await operations.takePortion(portion, never);
    const codes = await operations.usability(anyone, never);
    const found = takeAllSteps(readUsability(seats, codes));
    expect([...found.keys()]).toEqual(seats.map(({ id }) => id));
    expect(found.get(second.id)?.usability).toBe('unusable');
    expect(found.get('new')).toEqual(found.get(first.id) ?? found.get('new'));
  });

  it('answers what waited about the district that came after it', async () => {
    const operations = createOperations();
    await operations.setDistrict(null, never);
    const asked = nearestOf(operations);
    const [begin, list] = await collect(null, district);
    for (const portion of [begin, list]) if (portion) await operations.takePortion(portion, never);
    const other = readBundledDistrict();
    await operations.setDistrict(other, never);
    const ids = new Set(other.seats.map(({ id }) => id));
    expect((await asked).every(({ id }) => ids.has(id))).toBe(true);
  });
});
