import type { Actor, EventPayloads, KnownEvent, KnownEventType, Subject } from '../event';
import { nextEventId } from '../event-id';

/** The events of one decision, in order: what is written together or not at all. */
export interface Entry {
  readonly events: readonly KnownEvent[];
  /** @param subject `self` = the event opens a pledge, `new-seat` = it enters a seat: both are named by its id */
  add<Type extends KnownEventType>(
    type: Type,
    subject: Subject | 'self' | 'new-seat',
    payload: EventPayloads[Type],
    reason?: string | null,
  ): void;
}

/**
 * @param lastId the greatest id of the ledger; null = it is empty
 * @param now the device's clock, milliseconds since 1970
 */
export function writeEntry(lastId: string | null, actor: Actor, now: number): Entry {
  const events: KnownEvent[] = [];
  let last = lastId;
  return {
    events,
    add: (type, subject, payload, reason) => {
      const id = nextEventId(last, now, actor.device);
      last = id;
      const event = {
        id,
        at: now,
        actor: { role: actor.role, device: actor.device },
        type,
        subject: subjectOf(subject, id),
        payload,
        ...(reason ? { reason } : {}),
      };
      events.push(event as unknown as KnownEvent);
    },
  };
}

function subjectOf(subject: Subject | 'self' | 'new-seat', id: string): Subject {
  if (subject === 'self') return { kind: 'pledge', id };
  return subject === 'new-seat' ? { kind: 'seat', id } : subject;
}
