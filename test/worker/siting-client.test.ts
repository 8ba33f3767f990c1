import { afterEach, describe, expect, it } from 'vitest';
import type { StartSolver } from '../../src/analysis/siting/covering/data';
import type { Siting } from '../../src/analysis/siting/data';
import { metres } from '../../src/lib/units';
import { answerSiting, type SitingAnsweringPort } from '../../src/worker/answer-siting';
import { createSitingClient, type SitingPort } from '../../src/worker/siting-client';
import type { SitingCall, SitingReply, SitingTask } from '../../src/worker/siting-messages';
import { bundledDistrict } from '../helpers/bundled-district';
import { makeDistrict } from '../helpers/make-district';
import { makeStreet } from '../helpers/make-street';
import { sitingRequest } from '../helpers/site-district';
import { solveInProcess } from '../helpers/solve-in-process';

const district = {
  ...makeDistrict(),
  streets: [
    makeStreet('a', [
      [-200, 0],
      [200, 0],
    ]),
  ],
};
const task: SitingTask = {
  district,
  request: sitingRequest({ kind: 'most', count: 2 }),
  limits: { seconds: 60, gap: 0, seed: 1 },
};
/** Far more than can be proven in no time: it is still running when the test stops it. */
const longTask: SitingTask = {
  ...task,
  district: await bundledDistrict(),
  request: sitingRequest({ kind: 'fewest', uncovered: 0 as never }, { walk: metres(35) }),
};
const never = new AbortController().signal;

const channels: MessageChannel[] = [];
afterEach(() => {
  for (const { port1 } of channels.splice(0)) port1.close();
});

/** A siting worker across a real message channel, with what the page sent to it. */
function portTo(startSolver: StartSolver | null = solveInProcess) {
  const channel = new MessageChannel();
  channels.push(channel);
  const sent: SitingCall['kind'][] = [];
  answerSiting(channel.port2 as unknown as SitingAnsweringPort, startSolver);
  const port: SitingPort = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: (call) => {
      sent.push(call.kind);
      channel.port1.postMessage(call);
    },
    terminate: () => channel.port1.close(),
  };
  channel.port1.onmessage = (event: MessageEvent<SitingReply>) => port.onmessage?.(event);
  return { port, sent };
}

describe.each([
  ['in a worker', () => createSitingClient({ createWorker: () => portTo().port })],
  ['inline', () => createSitingClient({ inline: true })],
  [
    'where no worker can be made',
    () =>
      createSitingClient({
        createWorker: () => {
          throw new Error('Workers are forbidden here.');
        },
      }),
  ],
])('siting %s', (_where, createClient) => {
  it('tells answers that get better and resolves with the last', async () => {
    const told: Siting[] = [];
    const last = await createClient().find(task, (siting) => told.push(siting), never);
    expect(told.at(-1)).toEqual(last);
    expect(last).toMatchObject({ ended: 'proven', unit: 'metres' });
    expect(last?.objective).toBeCloseTo(2 * 86, 0);
    const objectives = told.map(({ objective }) => objective);
    expect(objectives).toEqual([...objectives].sort((a, b) => a - b));
    expect(told.every(({ bound }) => bound >= (last?.objective ?? 0))).toBe(true);
  });

  it('resolves at once with the last answer and its bound when it is stopped', async () => {
    const controller = new AbortController();
    let seen: Siting | null = null;
    const stopped = await createClient().find(
      longTask,
      (siting) => {
        seen = siting;
        controller.abort();
      },
      controller.signal,
    );
    expect(seen).toMatchObject({ ended: null });
    expect(stopped).toEqual({ ...(seen as Siting | null), ended: 'stopped' });
    expect(stopped?.bound).toBeGreaterThan(0);
  });

  it('resolves with nothing when it was stopped before', async () => {
    expect(await createClient().find(task, () => {}, AbortSignal.abort())).toBeNull();
  });
});

describe('a siting worker', () => {
  it('is made by the first run and kept for the next', async () => {
    let made = 0;
    const client = createSitingClient({
      createWorker: () => {
        made++;
        return portTo().port;
      },
    });
    expect(made).toBe(0);
    await client.find(task, () => {}, never);
    await client.find(task, () => {}, never);
    expect(made).toBe(1);
    client.dispose();
    await client.find(task, () => {}, never);
    expect(made).toBe(2);
  });

  it('is told to stop, and says no more of that run', async () => {
    const { port, sent } = portTo();
    const client = createSitingClient({ createWorker: () => port });
    const controller = new AbortController();
    const told: Siting[] = [];
    await client.find(
      longTask,
      (siting) => {
        told.push(siting);
        controller.abort();
      },
      controller.signal,
    );
    expect(sent).toEqual(['start', 'stop']);
    await client.find(task, () => {}, never);
    expect(told).toHaveLength(1);
  });

  it('that dies in the middle leaves the run to the page', async () => {
    const { port } = portTo();
    let lost: SitingPort | null = null;
    const dying = createSitingClient({
      createWorker: () => {
        lost = { ...port, postMessage: () => {} };
        return lost;
      },
    });
    const answer = dying.find(task, () => {}, never);
    (lost as SitingPort | null)?.onerror?.({ preventDefault: () => {} } as ErrorEvent);
    expect((await answer)?.objective).toBeCloseTo(172, 0);
  });

  it('that fails rejects with a sentence', async () => {
    const broken = { ...task, request: { ...task.request, weights: null as never } };
    const client = createSitingClient({ createWorker: () => portTo().port });
    await expect(client.find(broken, () => {}, never)).rejects.toMatchObject({
      error: { code: 'analysis-failed' },
    });
  });
});
