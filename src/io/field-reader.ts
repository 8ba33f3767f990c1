import type { LocalName } from '../model/district';
import { type Confidence, confidences } from '../model/vocabulary';
import type { Issue, IssueOutcome } from './issue';
import { showValue } from './issue';

/** Thrown inside the readers to leave out one feature; caught by `readFeatures`, never seen outside. */
export class FeatureRefused extends Error {}

/**
 * Reads the properties of one feature field by field and notes what is wrong with each. Hand-written
 * rather than a schema library: all that is needed is "this kind of value, or else unknown, a default
 * or no feature", and these lines run before the first seat is on the screen.
 */
export interface FieldReader {
  readonly id: string;
  /** Notes a fault of this feature. */
  readonly note: (field: string, came: unknown, expected: string, outcome: IssueOutcome) => void;
  /** Notes a fault and leaves the feature out. */
  readonly refuse: (field: string, came: unknown, expected: string) => never;
  readonly has: (field: string) => boolean;
  /** Text, kept as it is; null when absent or no text. */
  readonly text: (field: string) => string | null;
  /** One of a vocabulary, or null: absent or not understood. */
  readonly choice: <T extends string>(field: string, values: readonly T[]) => T | null;
  /** One of a vocabulary; the feature is left out when the value is absent or not understood. */
  readonly requiredChoice: <T extends string>(field: string, values: readonly T[]) => T;
  /** A finite number of at least `min`, also written as text; else null. */
  readonly number: (field: string, min: number) => number | null;
  readonly yesNo: (field: string) => boolean | null;
  /** A day, `YYYY-MM-DD`; else null. */
  readonly day: (field: string) => string | null;
  /** `field` and `field:en`; null when there is no `field`. */
  readonly name: (field: string) => LocalName | null;
  readonly requiredName: (field: string) => LocalName;
  readonly provenance: () => { readonly source: string; readonly confidence: Confidence };
}

export function createFieldReader(
  file: string,
  id: string,
  properties: Readonly<Record<string, unknown>>,
  issues: Issue[],
): FieldReader {
  const has: FieldReader['has'] = (field) => properties[field] !== undefined && properties[field] !== null;
  const note: FieldReader['note'] = (field, came, expected, outcome) => {
    issues.push({ file, feature: id, field, came: showValue(came), expected, outcome });
  };
  const refuse: FieldReader['refuse'] = (field, came, expected) => {
    note(field, came, expected, 'feature-dropped');
    throw new FeatureRefused(field);
  };
  /** Absent is no fault; a value that `read` cannot take is one. */
  const optional = <T>(field: string, expected: string, read: (value: unknown) => T | null): T | null => {
    if (!has(field)) return null;
    const value = read(properties[field]);
    if (value === null) note(field, properties[field], expected, 'value-unknown');
    return value;
  };
  const text: FieldReader['text'] = (field) =>
    optional(field, 'text', (value) => (typeof value === 'string' ? value : null));
  const choice: FieldReader['choice'] = (field, values) =>
    optional(field, values.join(' | '), (value) => values.find((known) => known === value) ?? null);
  const name: FieldReader['name'] = (field) => {
    const zh = text(field);
    return zh === null ? null : { zh, en: text(`${field}:en`) };
  };
  return {
    id,
    note,
    refuse,
    has,
    text,
    choice,
    name,
    requiredChoice: (field, values) =>
      values.find((known) => known === properties[field]) ??
      refuse(field, properties[field], values.join(' | ')),
    number: (field, min) =>
      optional(field, `a number of at least ${min}`, (value) => {
        const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
        return typeof number === 'number' && Number.isFinite(number) && number >= min ? number : null;
      }),
    yesNo: (field) =>
      optional(field, 'yes | no', (value) =>
        value === 'yes' || value === true ? true : value === 'no' || value === false ? false : null,
      ),
    day: (field) => optional(field, 'a day, YYYY-MM-DD', (value) => (isDay(value) ? value : null)),
    requiredName: (field) => name(field) ?? refuse(field, properties[field], 'text'),
    provenance: () => {
      const source = text('source');
      const confidence = choice('confidence', confidences);
      if (!has('source')) note('source', undefined, 'where the feature comes from', 'value-unknown');
      if (!has('confidence')) note('confidence', undefined, confidences.join(' | '), 'default-kept');
      return { source: source ?? '', confidence: confidence ?? 'low' };
    },
  };
}

/** A day that the calendar has: 2026-02-30 is none. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
