import * as v from 'valibot';
import { fail, type Result, succeed } from '../../lib/result';
import { actorRoles, type LedgerEvent, subjectKinds } from './event';
import { parseEventId } from './event-id';
import { payloadSchemas } from './event-schemas';
import { findHostility } from './find-hostility';
import { refusal } from './refusals';

/**
 * An id from a later time is refused, milliseconds since 1970: all that came after it would have to be later
 * still, until there are no more ids. Source: own proposal, 1 January 2200.
 */
const latestWall = Date.UTC(2200, 0);

/** Ids are short: an offer's has two coordinates, an event's 33 characters. */
const idLimit = 200;

const frame = v.object({
  id: v.pipe(
    v.string(),
    v.check((id) => (parseEventId(id)?.wall ?? Number.POSITIVE_INFINITY) < latestWall),
  ),
  at: v.pipe(v.number(), v.finite()),
  actor: v.object({
    role: v.picklist(actorRoles),
    device: v.pipe(v.string(), v.regex(/^[0-9a-z]{8,32}$/)),
  }),
  type: v.pipe(v.string(), v.minLength(1), v.maxLength(idLimit)),
  // A subject of a kind that a later version knows belongs to a type of a later version.
  subject: v.object({ kind: v.string(), id: v.pipe(v.string(), v.maxLength(idLimit)) }),
  payload: v.looseObject({}),
  reason: v.exactOptional(v.string()),
  key: v.exactOptional(v.string()),
  signature: v.exactOptional(v.string()),
});

const knownSubject = v.object({ subject: v.object({ kind: v.picklist(subjectKinds) }) });

const schemas: ReadonlyMap<string, v.GenericSchema> = new Map(Object.entries(payloadSchemas));

/**
 * Reads a stored or received record as an event. Unknown types pass with any payload; a known type must
 * have the payload that its type promises, so that the fold never meets a surprise.
 * @returns the record itself with all that it came with, because a signature covers that; or
 *   `event-damaged` with the field at fault, `event-too-large` where no field is looked at
 */
export function parseEvent(record: unknown): Result<LedgerEvent> {
  const hostility = findHostility(record);
  if (hostility)
    return fail(
      refusal('event-too-large', `Ledger record ${idOf(record)}: ${hostility}; it was left out.`, {
        id: idOf(record),
      }),
    );
  const fault = findFault(frame, record) ?? faultOfType(record as LedgerEvent);
  if (fault === null) return succeed(record as LedgerEvent);
  const id = idOf(record);
  const message = `Ledger record ${id}: field ${fault} cannot be read; it was left out.`;
  return fail(refusal('event-damaged', message, { id, field: fault }));
}

function faultOfType(event: LedgerEvent): string | null {
  const schema = schemas.get(event.type);
  if (!schema) return null;
  const fault = findFault(schema, event.payload);
  if (fault !== null) return fault === '' ? 'payload' : `payload.${fault}`;
  return findFault(knownSubject, event);
}

/** Name of the first field at fault; null = all hold. */
function findFault(schema: v.GenericSchema, value: unknown): string | null {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (parsed.success) return null;
  return v.getDotPath(parsed.issues[0]) ?? '(no object)';
}

function idOf(record: unknown): string {
  const hasId = typeof record === 'object' && record !== null && 'id' in record;
  return hasId && typeof record.id === 'string' ? record.id.slice(0, 60) : '?';
}
