import type { Pledge } from '../ledger/ledger-state';

/** How far what the applicant did has come. Only what the office has received counts as requested there. */
export const deliveries = ['saved', 'sent', 'received'] as const;
export type Delivery = (typeof deliveries)[number];

/** What a device knows of its own events; `DeviceProfile` is one. */
interface Dispatches {
  /** When each was last put into a file for the office, by event id. */
  readonly sent: ReadonlyMap<string, number>;
  /** Those that came back from the office. */
  readonly received: ReadonlySet<string>;
}

/**
 * How far a pledge has come: as far as the applicant's last step that has come least far. A pledge that
 * the office has received and whose withdrawal it does not have yet is `saved`.
 */
export function deliveryOf(pledge: Pledge, dispatches: Dispatches): Delivery {
  const reached = pledge.steps
    .filter(({ actor }) => actor.role !== 'office')
    .map(({ eventId }) => deliveryOfStep(eventId, pledge, dispatches));
  return deliveries.find((delivery) => reached.includes(delivery)) ?? 'received';
}

function deliveryOfStep(eventId: string, pledge: Pledge, { sent, received }: Dispatches): Delivery {
  // The event of receipt speaks for itself.
  const isReceived = received.has(eventId) || (eventId === pledge.id && pledge.receivedAt !== null);
  if (isReceived) return 'received';
  return sent.has(eventId) ? 'sent' : 'saved';
}
