import { mergedFromKey, mergedIdsKey, type SeatRecord } from './data';
import { isKnown } from './is-known';

type Properties = SeatRecord['properties'];

/** Keys that are one statement together: who keeps a seat, and from when to when. */
const keeping = [
  'adoption:keeper',
  'adoption:keeper:en',
  'adoption:keeper:id',
  'adoption:start',
  'adoption:end',
];

/** Free text of people: where both have some, both stay. */
const notes = ['note', 'description'];

/**
 * Two records of one seat as one: `kept` stays as it is, where it stands, and what it does not know is filled from
 * `other`. Who keeps a seat is taken over whole or not at all; notes of both stay. The ids of both are in
 * `merged:ids` (`a;b`), and all that `other` was in `merged:from`, as JSON, from which `splitSeatRecord` restores both.
 */
export function mergeSeatRecords(kept: SeatRecord, other: SeatRecord): SeatRecord {
  const before = new Map(Object.entries(kept.properties));
  const after = new Map(before);
  const isKept = keeping.some((key) => isKnown(before.get(key)));
  for (const [key, value] of Object.entries(other.properties)) {
    if (key === mergedIdsKey || key === mergedFromKey || !isKnown(value)) continue;
    const own = before.get(key);
    if (isKnown(own)) {
      if (notes.includes(key) && own !== value) after.set(key, `${own}\n${value}`);
    } else if (!(isKept && keeping.includes(key))) after.set(key, value);
  }
  const changed = [...after.keys()].filter((key) => before.get(key) !== after.get(key));
  const earlierText = before.get(mergedFromKey);
  const earlierStep = readCanonical(earlierText);
  const replaced = [...changed, mergedIdsKey, ...(earlierStep ? [] : [mergedFromKey])];
  const step = {
    ...other,
    added: changed.filter((key) => !before.has(key)),
    was: replaced.flatMap((key) => (before.has(key) ? [[key, before.get(key)]] : [])),
    ...(earlierStep && { earlier: earlierStep }),
  };
  const earlier = before.get(mergedIdsKey);
  const ids = [isKnown(earlier) ? String(earlier) : kept.id, idsOf(other)].join(';');
  after.set(mergedIdsKey, ids).set(mergedFromKey, JSON.stringify(step));
  return { ...kept, properties: Object.fromEntries(after) };
}

const idsOf = ({ id, properties }: SeatRecord): string => {
  const ids = Object.hasOwn(properties, mergedIdsKey) ? properties[mergedIdsKey] : null;
  return isKnown(ids) ? String(ids) : id;
};

/**
 * The two records that `mergeSeatRecords` made one of, as they were; the last merge first. What was changed of the
 * one that stayed since then is kept, unless the merge had filled it. null when it is none that was merged.
 */
export function splitSeatRecord(
  merged: SeatRecord,
): { readonly kept: SeatRecord; readonly other: SeatRecord } | null {
  const step = readStep(
    Object.hasOwn(merged.properties, mergedFromKey) ? merged.properties[mergedFromKey] : null,
  );
  if (!step) return null;
  const was = new Map(step.was);
  if (step.earlier) was.set(mergedFromKey, JSON.stringify(step.earlier));
  const dropped = new Set([...step.added, mergedIdsKey, mergedFromKey].filter((key) => !was.has(key)));
  const properties = Object.fromEntries(
    Object.entries(merged.properties)
      .filter(([key]) => !dropped.has(key))
      .map(([key, value]) => [key, was.has(key) ? was.get(key) : value]),
  );
  const { id, position, properties: others } = step;
  return { kept: { ...merged, properties }, other: { id, position, properties: others } };
}

interface MergeStep extends SeatRecord {
  /** Keys that the kept record had not. */
  readonly added: readonly string[];
  /** What other keys that changed were before. */
  readonly was: readonly (readonly [key: string, value: unknown])[];
  /** The merge before this one: as it is, since text within text grows with every merge. */
  readonly earlier?: object;
}

/** A merge that can be written again as it stands. */
function readCanonical(text: unknown): object | null {
  if (!readStep(text)) return null;
  const step = JSON.parse(text as string) as object;
  return JSON.stringify(step) === text ? step : null;
}

function readStep(text: unknown): MergeStep | null {
  if (typeof text !== 'string') return null;
  try {
    const step = JSON.parse(text) as Partial<Record<keyof MergeStep, unknown>> | null;
    if (!step || typeof step.id !== 'string' || !isPair(step.position, 'number')) return null;
    if (typeof step.properties !== 'object' || step.properties === null || Array.isArray(step.properties))
      return null;
    if (!Array.isArray(step.added) || !Array.isArray(step.was)) return null;
    if (!step.was.every((entry) => Array.isArray(entry) && typeof entry[0] === 'string')) return null;
    return {
      id: step.id,
      position: step.position as [number, number],
      properties: step.properties as Properties,
      added: step.added as string[],
      was: step.was as [string, unknown][],
      ...(typeof step.earlier === 'object' && step.earlier !== null && { earlier: step.earlier }),
    };
  } catch {
    return null;
  }
}

const isPair = (value: unknown, type: string): boolean =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === type);
