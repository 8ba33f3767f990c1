import { appError } from '../../lib/app-error';
import { fail, type Result, succeed } from '../../lib/result';
import { actorRoles, homeKinds, isKnownEvent, type LedgerEvent, subjectKinds } from './event';
import { parseEventId } from './event-id';
import { openTracks } from './pledge-vocabulary';

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isTextOrNull: Check = (value) => value === null || typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isOneOf =
  (values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value);

/** Name of the first field that fails its check; null = all hold. */
function findFault(value: unknown, checks: Readonly<Record<string, Check>>): string | null {
  if (!isFields(value)) return '(no object)';
  return Object.entries(checks).find(([name, check]) => !check(value[name]))?.[0] ?? null;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTarget: Check = (value) => {
  if (!isFields(value)) return false;
  switch (value.kind) {
    case 'seat':
      return isText(value.seatId);
    case 'point':
      return Array.isArray(value.position) && value.position.length === 2 && value.position.every(isNumber);
    case 'anywhere':
      return true;
    default:
      return false;
  }
};

const frame: Readonly<Record<string, Check>> = {
  id: (value) => typeof value === 'string' && parseEventId(value) !== null,
  at: isNumber,
  actor: (value) => findFault(value, { role: isOneOf(actorRoles), device: isText }) === null,
  type: isText,
  subject: (value) => findFault(value, { kind: isOneOf(subjectKinds), id: isText }) === null,
  payload: isFields,
  reason: (value) => value === undefined || isText(value),
};

const submission: Readonly<Record<string, Check>> = {
  track: isOneOf(openTracks),
  target: isTarget,
  organisation: isText,
  displayName: isTextOrNull,
  message: isTextOrNull,
  home: (value) => value === null || findFault(value, { kind: isOneOf(homeKinds), id: isText }) === null,
  termYears: isNumber,
};

/**
 * Reads a stored or received record as an event. Unknown types pass with any payload; a known type must
 * have the payload that its type promises, so that the fold never meets a surprise.
 * @returns the record itself, or `event-damaged` with the field at fault
 */
export function parseEvent(record: unknown): Result<LedgerEvent> {
  const fault = findFault(record, frame);
  if (fault) return damaged(record, fault);
  const event = record as LedgerEvent;
  if (isKnownEvent(event) && event.type === 'pledge-submitted') {
    const inPayload = findFault(event.payload, submission);
    if (inPayload) return damaged(record, `payload.${inPayload}`);
  }
  return succeed(event);
}

function damaged(record: unknown, field: string): Result<never> {
  const id = isFields(record) && typeof record.id === 'string' ? record.id.slice(0, 60) : '?';
  return fail(
    appError('event-damaged', `Ledger record ${id}: field ${field} cannot be read; it was left out.`, {
      id,
      field,
    }),
  );
}
