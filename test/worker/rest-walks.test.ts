import { describe, expect, it } from 'vitest';
import { findRestRoute } from '../../src/analysis/rest-route/find-rest-route';
import { prepareNetwork } from '../../src/analysis/street-network/prepare-network';
import { metres, type Position } from '../../src/lib/units';
import { anyone } from '../../src/model/need';
import { createComputeClient } from '../../src/worker/compute-client';
import { bundledDistrict } from '../helpers/bundled-district';
import { usableSeats } from '../helpers/usable-seats';

const district = await bundledDistrict();
const client = createComputeClient({ inline: true });
await client.setDistrict(district);
const never = new AbortController().signal;
const from: Position = [121.4338, 31.2233];
const to: Position = [121.4428, 31.2179];

describe('walks with rests, asked of the worker', () => {
  it('are what the pure search finds among the usable seats', async () => {
    const request = { from, to, rest: metres(210), need: anyone };
    const found = await client.restRoute(request, never);
    expect(found).toEqual(findRestRoute(prepareNetwork(district), usableSeats(district), request));
    expect(found).toMatchObject({ ok: true });
  });

  it('rest only on seats that the person can use', async () => {
    const need = { ...anyone, required: ['backrest', 'armrest'] } as const;
    const found = await client.restRoute({ from, to, rest: metres(210), need }, never);
    if (!found.ok) throw new Error(found.error.message);
    const seats = new Map(district.seats.map((seat) => [seat.id, seat]));
    for (const id of found.value.stops)
      expect(seats.get(id)).toMatchObject({ backrest: 'yes', armrest: 'yes' });
  });

  it('go through places in their order', async () => {
    const through = [from, to, from];
    const found = await client.tour({ through, rest: metres(250), need: anyone }, never);
    if (!found.ok) throw new Error(found.error.message);
    const { legs, line } = found.value;
    expect(legs.flatMap(({ via }) => via ?? []).map(({ place }) => place)).toEqual([1]);
    expect([line[0], line.find((at) => String(at) === String(to)), line.at(-1)]).toEqual(through);
  });

  it('lead round and back', async () => {
    const found = await client.roundWalk({ from, length: metres(1500), rest: null, need: anyone }, never);
    if (!found.ok) throw new Error(found.error.message);
    expect([found.value.line[0], found.value.line.at(-1)]).toEqual([from, from]);
  });

  it('stop when they are aborted', async () => {
    const controller = new AbortController();
    const call = client.roundWalk(
      { from, length: metres(1500), rest: null, need: anyone },
      controller.signal,
    );
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('say which end is off every street', async () => {
    const far: Position = [121.5, 31.3];
    const found = await client.restRoute({ from, to: far, rest: metres(100), need: anyone }, never);
    expect(found).toMatchObject({ ok: false, error: { code: 'route-end-off-street' } });
  });
});
