import { expect, it } from 'vitest';
import { findTimezone } from '../../src/io/find-timezone';

it('finds the zone of a place and the country that keeps it', async () => {
  expect(await findTimezone([1.44, 43.6])).toEqual({ timezone: 'Europe/Paris', country: 'fr' });
  expect(await findTimezone([121.44, 31.22])).toEqual({ timezone: 'Asia/Shanghai', country: 'cn' });
  expect(await findTimezone([-2.37, 51.38])).toEqual({ timezone: 'Europe/London', country: 'gb' });
  expect(await findTimezone([77.2, 28.6])).toEqual({ timezone: 'Asia/Kolkata', country: 'in' });
});
