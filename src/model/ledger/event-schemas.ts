import * as v from 'valibot';
import { metres } from '../../lib/units';
import { accessValues, conditions, knowledgeValues, needTokens, provisions, seatForms } from '../vocabulary';
import { type EventPayloads, homeKinds, type KnownEventType } from './event';
import { careWorks, commentStances, keeperRequests, pledgeTracks, reportProblems } from './pledge-vocabulary';
import { settingLimits } from './settings';
import { surveyResults, surveyVerdicts } from './survey-vocabulary';

/**
 * What the payload of each event must look like, so that the fold meets no surprise. Members that a later
 * version adds are let through: they are signed, and handed on as they came. The limits here are wide;
 * what a form takes is `decide`'s.
 */

/** UTF-16 units of any text in a payload. Wider than any form, so that a form's limit can be raised later. */
const textLimit = 4000;
/** Members of any list in a payload. */
const listLimit = 500;

const text = v.pipe(v.string(), v.maxLength(textLimit));
const textOrNull = v.nullable(text);
const number = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const length = v.pipe(number, v.transform(metres));
const nothing = v.looseObject({}) as unknown as v.GenericSchema<unknown, Readonly<Record<string, never>>>;
const listOf = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(v.array(schema), v.maxLength(listLimit));

const position = v.strictTuple([
  v.pipe(number, v.minValue(-180), v.maxValue(180)),
  v.pipe(number, v.minValue(-90), v.maxValue(90)),
]);

const target = v.variant('kind', [
  v.object({ kind: v.literal('seat'), seatId: text }),
  v.object({ kind: v.literal('offer'), offerId: text, position }),
  v.object({ kind: v.literal('point'), position }),
  v.object({ kind: v.literal('anywhere') }),
]);

const image = v.object({
  sha256: hash,
  type: v.picklist(['image/jpeg', 'image/png', 'image/webp']),
  bytes: count,
  width: count,
  height: count,
  alt: v.exactOptional(textOrNull),
});

const submission = v.object({
  track: v.picklist(pledgeTracks),
  target,
  organisation: text,
  displayName: textOrNull,
  message: textOrNull,
  home: v.nullable(v.object({ kind: v.picklist(homeKinds), id: text })),
  termYears: number,
  care: v.exactOptional(textOrNull),
  plaque: v.exactOptional(listOf(text)),
  alternatives: v.exactOptional(listOf(text)),
  images: v.exactOptional(listOf(image)),
  shared: v.exactOptional(v.object({ places: count, openingHours: textOrNull })),
});

const term = v.object({ start: day, end: day });

const successor = v.object({
  organisation: text,
  displayName: textOrNull,
  device: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-z]{8,32}$/))),
});

const localName = v.object({ zh: text, en: textOrNull });

const knowledge = v.exactOptional(v.picklist(knowledgeValues));
const attributes = {
  backrest: knowledge,
  armrest: knowledge,
  covered: knowledge,
  lit: knowledge,
  wheelchair: knowledge,
};
const places = v.pipe(count, v.minValue(1));
const dayOrNull = v.exactOptional(v.nullable(day));
const nameOrNull = v.exactOptional(v.nullable(localName));
const form = v.nullable(v.picklist(seatForms));
const editMembers = {
  ...attributes,
  backrestChecked: dayOrNull,
  armrestChecked: dayOrNull,
  coveredChecked: dayOrNull,
  litChecked: dayOrNull,
  wheelchairChecked: dayOrNull,
  checkDate: dayOrNull,
  places: v.exactOptional(places),
  form: v.exactOptional(form),
  provision: v.exactOptional(v.picklist(provisions)),
  access: v.exactOptional(v.picklist(accessValues)),
  street: nameOrNull,
  near: nameOrNull,
  openingHours: v.exactOptional(textOrNull),
  material: v.exactOptional(textOrNull),
  story: v.exactOptional(textOrNull),
};
const edit = v.object(editMembers);
const newSeat = v.object({
  ...editMembers,
  places,
  form,
  provision: v.picklist(provisions),
  access: v.picklist(accessValues),
});

const finding = v.object({
  result: v.picklist(surveyResults),
  day,
  accuracy: v.nullable(v.pipe(number, v.minValue(0))),
  position: v.nullable(position),
  attributes: v.object(attributes),
  note: textOrNull,
});

const offer = v.object({
  id: text,
  packId: text,
  packAsOf: text,
  scenarioId: textOrNull,
  madeAt: text,
  position,
  streetId: text,
  streetName: v.nullable(localName),
  gain: v.object({
    value: number,
    unit: v.picklist(['metres', 'residents', 'workers', 'places', 'points']),
    walk: length,
    required: listOf(v.picklist(needTokens)),
  }),
  checks: listOf(v.object({ rule: text, answer: v.picklist(['pass', 'fail', 'unknown']) })),
  buildings: listOf(v.object({ id: text, name: localName, distance: length, liaisons: v.nullable(number) })),
});

const settings = v.partial(
  v.object(
    Object.fromEntries(Object.keys(settingLimits).map((name) => [name, v.pipe(v.number(), v.integer())])),
  ),
) as v.GenericSchema<unknown, EventPayloads['settings-changed']['settings']>;

/** By type: a new event type does not compile without its schema. */
export const payloadSchemas: {
  readonly [Type in KnownEventType]: v.GenericSchema<unknown, EventPayloads[Type]>;
} = {
  'pledge-submitted': submission,
  'pledge-recorded': v.object({
    submission,
    state: v.picklist(['received', 'active']),
    term: v.nullable(term),
    fromBaseline: v.boolean(),
  }),
  'pledge-received': nothing,
  'pledge-review-started': nothing,
  'pledge-approved': nothing,
  'pledge-refused': v.object({ alternative: textOrNull }),
  'pledge-moved': v.object({ seatId: text }),
  'pledge-payment-noted': nothing,
  'pledge-installed': v.object({ position: v.nullable(position) }),
  'pledge-activated': v.object({ term }),
  'pledge-realised': v.object({ offerId: textOrNull, seatId: textOrNull }),
  'pledge-renewed': v.object({ term }),
  'pledge-handed-over': successor,
  'pledge-request-made': v.object({
    request: v.picklist(keeperRequests),
    successor: v.nullable(successor),
  }),
  'pledge-request-declined': nothing,
  'pledge-ended': nothing,
  'pledge-lapsed': nothing,
  'pledge-withdrawn': nothing,
  'pledge-reopened': nothing,
  'seat-checked': v.object({ works: listOf(v.picklist(careWorks)), day, note: textOrNull }),
  'seat-reported': v.object({ problem: v.picklist(reportProblems), note: textOrNull }),
  'seat-condition-changed': v.object({ condition: v.picklist(conditions) }),
  'seat-edited': v.object({ edit }),
  'seat-added': v.object({ position, seat: newSeat }),
  'seat-withdrawn': nothing,
  'seat-reopened': nothing,
  'seat-moved': v.object({ position }),
  'seat-merged': v.object({ into: text }),
  'seat-split': nothing,
  'seat-told-apart': v.object({ other: text, apart: v.boolean() }),
  'seat-surveyed': finding,
  'survey-settled': v.object({ survey: text, verdict: v.picklist(surveyVerdicts) }),
  'seat-exclusivity-set': v.object({ exclusive: v.boolean() }),
  'report-resolved': nothing,
  'offer-made': v.object({ offer }),
  'offer-withdrawn': nothing,
  'offer-reopened': nothing,
  'comment-given': v.object({ stance: v.picklist(commentStances) }),
  'comment-withdrawn': nothing,
  'baseline-imported': v.object({
    asOf: day,
    sha256: hash,
    counts: v.object({ new: count, changed: count, missing: count, 'missing-with-keeper': count }),
  }),
  'settings-changed': v.object({ settings }),
};
