import { afterEach, describe, expect, it } from 'vitest';
import { findPackedSeats } from '../../src/actions/find-packed-seats';
import { compareCoverage } from '../../src/analysis/coverage/compare-coverage';
import type { SecondOpinion } from '../../src/analysis/coverage/data';
import { takeAllSteps } from '../../src/lib/take-all-steps';
import { metres } from '../../src/lib/units';
import type { District } from '../../src/model/district';
import { anyone } from '../../src/model/need';
import { answerCalls } from '../../src/worker/answer-calls';
import type { CallingPort } from '../../src/worker/call-worker';
import { createComputeClient } from '../../src/worker/compute-client';
import { createOperations } from '../../src/worker/create-operations';
import {
  type DirectOperation,
  directOperations,
  type Operations,
  type PackedSeats,
  type WorkerRequest,
  type WorkerResponse,
} from '../../src/worker/messages';
import { readUsability } from '../../src/worker/seat-codes';
import { cover, coverByTurf } from '../helpers/cover';
import { at, makeDistrict, makeSeat, twoSquares } from '../helpers/make-district';

const seats = [
  makeSeat('s1', at(-100, 0)),
  makeSeat('s2', at(60, 20), { openingHours: 'Mo-Su 10:00-22:00' }),
];
const district = makeDistrict({ seats });
const request = { walk: metres(50), need: anyone, steps: 16 };
const never = new AbortController().signal;

/** What the operation answers, computed without any worker. */
function opinionOf(asked: District): SecondOpinion {
  const exact = cover(asked, request.walk);
  const turf = coverByTurf(asked, request.walk, request.steps);
  return {
    request,
    exact: exact.district.coveredShare,
    turf: turf.district.coveredShare,
    difference: compareCoverage(exact, turf),
  };
}

const channels: MessageChannel[] = [];
afterEach(() => {
  for (const { port1 } of channels.splice(0)) port1.close();
});

/** A worker across a real message channel, with what the page sent to it. */
function portTo(operations: Operations) {
  const channel = new MessageChannel();
  channels.push(channel);
  const sent: WorkerRequest[] = [];
  answerCalls(channel.port2, operations);
  const port: CallingPort = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: (message) => {
      sent.push(message);
      channel.port1.postMessage(message);
    },
    terminate: () => channel.port1.close(),
  };
  channel.port1.onmessage = (event: MessageEvent<WorkerResponse>) => port.onmessage?.(event);
  return { port, sent };
}

/** Operations that never come to an end, with the signals that they were given. */
function endlessOperations() {
  const signals: AbortSignal[] = [];
  const wait = (_argument: unknown, signal: AbortSignal) => {
    signals.push(signal);
    return new Promise<never>(() => {});
  };
  const operations: Operations = {
    setDistrict: async () => {},
    ...(Object.fromEntries(directOperations.map((name) => [name, wait])) as unknown as Pick<
      Operations,
      DirectOperation
    >),
    takePortion: async () => {},
    evaluate: wait,
  };
  return { operations, signals };
}

const nextMessage = () => new Promise((resolve) => setTimeout(resolve, 20));

describe.each([
  ['in a worker', () => createComputeClient({ createWorker: () => portTo(createOperations()).port })],
  ['inline', () => createComputeClient({ inline: true })],
  [
    'where no worker can be made',
    () =>
      createComputeClient({
        createWorker: () => {
          throw new Error('Workers are forbidden here.');
        },
      }),
  ],
])('analyses %s', (_where, createClient) => {
  it('answer as the pure functions do', async () => {
    const client = createClient();
    await client.setDistrict(district);
    expect(await client.secondOpinion(request, never)).toEqual(opinionOf(district));
    const found = await client.nearest({ from: at(50, 20), need: anyone, limit: 1 }, never);
    expect(found.map(({ id }) => id)).toEqual(['s2']);
    const codes = await client.usability({ required: [], at: '2026-11-03T23:00' }, never);
    const usability = takeAllSteps(readUsability(district.seats, codes));
    expect([...usability]).toEqual([
      ['s1', { usability: 'usable', assumedOpen: true }],
      ['s2', { usability: 'unusable', assumedOpen: false }],
    ]);
  });

  it('say which seats lie outside the district', async () => {
    const client = createClient();
    const wide = makeDistrict({ seats: [...seats, makeSeat('far', at(900, 0))] });
    const boundary = twoSquares.flatMap(({ polygons }) => polygons);
    await client.setDistrict({ ...wide, info: { ...wide.info, boundary } });
    const breaches = await client.breaches(null, never);
    expect(breaches.filter(({ id }) => ['s1', 's2', 'far'].includes(id)).map(({ id }) => id)).toEqual([
      'far',
    ]);
    // As the pack has them, whatever has been recorded since: one added, one moved out, one withdrawn.
    const [first, second] = seats;
    if (!first || !second) throw new Error('There are no two seats.');
    const moved = { ...wide, seats: [{ ...first, position: at(900, 10) }, makeSeat('far', at(900, 0))] };
    await client.setDistrict({ ...moved, info: { ...wide.info, boundary } });
    const named = async (packed: PackedSeats | null) =>
      (await client.breaches(packed, never)).map(({ id }) => id).filter((id) => /^(s\d|far)$/.test(id));
    expect(await named(null)).toEqual([first.id, 'far']);
    expect(await named(findPackedSeats(seats, moved.seats))).toEqual([]);
    const before = [{ ...first }, { ...second, position: at(900, 20) }];
    expect(await named(findPackedSeats(before, moved.seats))).toEqual([second.id]);
  });

  it('follow a new district', async () => {
    const client = createClient();
    await client.setDistrict(district);
    await client.secondOpinion(request, never);
    const moved = makeDistrict({ seats: [makeSeat('s1', at(100, 0))] });
    await client.setDistrict(moved);
    expect(await client.secondOpinion(request, never)).toEqual(opinionOf(moved));
  });

  it('reject with a sentence where there is no district', async () => {
    const client = createClient();
    await expect(client.secondOpinion(request, never)).rejects.toMatchObject({
      error: { code: 'analysis-failed', message: 'No district has been sent yet.' },
    });
  });

  it('reject with a sentence when a moment cannot be read', async () => {
    const client = createClient();
    await client.setDistrict(district);
    await expect(client.usability({ required: [], at: 'noon' }, never)).rejects.toThrow(
      '"noon" is no moment',
    );
  });

  it('stop when they are aborted', async () => {
    const client = createClient();
    await client.setDistrict(district);
    const controller = new AbortController();
    const call = client.secondOpinion(request, controller.signal);
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    await expect(client.secondOpinion(request, controller.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

describe('a worker', () => {
  it('is told to stop what is aborted', async () => {
    const { operations, signals } = endlessOperations();
    const client = createComputeClient({ createWorker: () => portTo(operations).port });
    const controller = new AbortController();
    const call = client.secondOpinion(request, controller.signal);
    const other = client.nearest({ from: at(0, 0), need: anyone, limit: 1 }, never);
    await nextMessage();
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    await nextMessage();
    expect(signals.map((signal) => signal.aborted)).toEqual([true, false]);
    client.dispose();
    await expect(other).rejects.toThrow('The worker has stopped.');
  });

  it('is sent the district once, and never as GeoJSON', async () => {
    const { port, sent } = portTo(createOperations());
    const client = createComputeClient({ createWorker: () => port });
    await client.setDistrict(district);
    await client.secondOpinion(request, never);
    await client.nearest({ from: at(0, 0), need: anyone, limit: 1 }, never);
    const texts = sent.map((message) => JSON.stringify(message));
    expect(texts.filter((text) => text.includes('"s1"'))).toHaveLength(1);
    expect(texts.join('')).not.toMatch(/Feature|coordinates/);
  });

  it('that dies leaves its calls and all later ones to the page', async () => {
    const { port } = portTo(endlessOperations().operations);
    const client = createComputeClient({ createWorker: () => port });
    await client.setDistrict(district);
    const call = client.secondOpinion(request, never);
    await nextMessage();
    port.onerror?.({ preventDefault: () => {} } as ErrorEvent);
    expect(await call).toEqual(opinionOf(district));
    const found = await client.nearest({ from: at(-90, 0), need: anyone, limit: 1 }, never);
    expect(found.map(({ id }) => id)).toEqual(['s1']);
  });

  it('that is started anew knows the district, and answers the calls that the old one kept waiting', async () => {
    const [first, second] = [portTo(endlessOperations().operations), portTo(createOperations())];
    const ports = [first.port, second.port];
    const client = createComputeClient({ createWorker: () => ports.shift()! });
    await client.setDistrict(district);
    const call = client.secondOpinion(request, never);
    await nextMessage();
    client.restart();
    expect(await call).toEqual(opinionOf(district));
    expect(await client.secondOpinion(request, never)).toEqual(opinionOf(district));
    expect(second.sent.map((message) => message.kind === 'call' && message.name)).toEqual([
      'setDistrict',
      'secondOpinion',
      'secondOpinion',
    ]);
  });
});
