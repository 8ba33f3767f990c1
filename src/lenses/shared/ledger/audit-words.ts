import { formatDay, formatMetres, formatNumber } from '../../../i18n/format';
import { localName } from '../../../i18n/local-name';
import { t } from '../../../i18n/translate';
import { straightDistance } from '../../../lib/straight-distance';
import type { AuditRow } from '../../../model/ledger/audit-trail';
import type { AuditChange } from '../../../model/ledger/audit-vocabulary';
import type { Actor, Authorship, EventPayloads, Subject } from '../../../model/ledger/event';
import type { SeatAttribute } from '../../../model/vocabulary';
import { featuresById } from '../../../state/district';
import { ledger, ownDevices, register } from '../../../state/ledger';
import { seatTitle } from '../seat-words';

/** Every event type that has words of its own. */
const typeWords = {
  'pledge-submitted': true,
  'pledge-recorded': true,
  'pledge-received': true,
  'pledge-review-started': true,
  'pledge-approved': true,
  'pledge-refused': true,
  'pledge-moved': true,
  'pledge-payment-noted': true,
  'pledge-installed': true,
  'pledge-activated': true,
  'pledge-realised': true,
  'pledge-renewed': true,
  'pledge-handed-over': true,
  'pledge-request-made': true,
  'pledge-request-declined': true,
  'pledge-ended': true,
  'pledge-lapsed': true,
  'pledge-withdrawn': true,
  'pledge-reopened': true,
  'seat-checked': true,
  'seat-reported': true,
  'seat-condition-changed': true,
  'seat-edited': true,
  'seat-exclusivity-set': true,
  'seat-added': true,
  'seat-withdrawn': true,
  'seat-reopened': true,
  'seat-moved': true,
  'seat-merged': true,
  'seat-split': true,
  'seat-told-apart': true,
  'seat-surveyed': true,
  'survey-settled': true,
  'report-resolved': true,
  'offer-made': true,
  'offer-withdrawn': true,
  'offer-reopened': true,
  'comment-given': true,
  'comment-withdrawn': true,
  'baseline-imported': true,
  'settings-changed': true,
} as const satisfies Readonly<Record<keyof EventPayloads, true>>;
export const wordedEventTypes = Object.keys(typeWords) as readonly (keyof EventPayloads)[];

/** Longest type of a foreign event that is shown; the rest says nothing to a person. */
const shownType = 40;

/** What happened, as a heading. */
export function eventText(type: string): string {
  const worded = wordedEventTypes.find((known) => known === type);
  return worded
    ? t(`adopt.audit.event.${worded}`)
    : t('adopt.audit.event.unknown', { type: type.slice(0, shownType) });
}

/** Decimals of a shown position, degrees: about a metre. */
const shownDecimals = 5;

/** Signs of a device's name that tell two devices apart on a screen. */
const shownDevice = 6;

/** In which capacity, and on which device; never a person. */
export function whoText({ role, device }: Actor, authorship: Authorship): string {
  return t('adopt.audit.who', {
    role: t(`adopt.audit.role.${role}`),
    device: deviceText(device, authorship),
  });
}

function deviceText(device: string, authorship: Authorship): string {
  const code = device.slice(0, shownDevice);
  if (authorship === 'forged' || authorship === 'unsigned')
    return t('adopt.audit.device.unproven', { device: code });
  if (ownDevices.value.has(device)) return t('adopt.audit.device.own');
  if (register.value.offices.has(device)) return t('adopt.audit.device.office');
  return t('adopt.audit.device.other', { device: code });
}

/** What an event is about, by its public name. */
export function subjectText({ kind, id }: Subject): string {
  switch (kind) {
    case 'pledge': {
      const submission = ledger.value.pledges.get(id)?.submission;
      if (!submission) return t('adopt.audit.kind.pledge');
      return [t(`adopt.track.${submission.track}`), submission.displayName ?? submission.organisation].join(
        t('common.sentence.separator'),
      );
    }
    case 'seat':
      return seatText(id);
    case 'report': {
      const report = ledger.value.reports.get(id);
      return report
        ? [t('adopt.audit.kind.report'), seatText(report.seatId)].join(t('common.sentence.separator'))
        : t('adopt.audit.kind.report');
    }
    case 'offer': {
      const street = ledger.value.offers.get(id)?.offer.streetName;
      return [t('adopt.audit.kind.offer'), street ? localName(street) : id.slice(0, shownType)].join(
        t('common.sentence.separator'),
      );
    }
    case 'grid':
      return [t('adopt.audit.kind.grid'), id.slice(0, shownType)].join(t('common.sentence.separator'));
    case 'pack':
      return t('adopt.audit.kind.pack');
  }
}

function seatText(id: string): string {
  const seat = featuresById.value.seat.get(id);
  return seat ? seatTitle(seat) : id;
}

/** One change as a line: the field, what it was, what it became. */
export function changeText(change: AuditChange): string {
  const field = t(`adopt.audit.field.${change.field}`);
  const after = valueText(change, 'after');
  if (change.field === 'position' && change.before && change.after) {
    const distance = formatMetres(straightDistance(change.before, change.after));
    return t('adopt.audit.moved', { field, distance, before: valueText(change, 'before'), after });
  }
  return change.before === null
    ? t('adopt.audit.set', { field, after })
    : t('adopt.audit.change', { field, before: valueText(change, 'before'), after });
}

function valueText(change: AuditChange, side: 'before' | 'after'): string {
  if (change[side] === null) return t('adopt.audit.nothing');
  switch (change.field) {
    case 'pledge-state':
      return t(`adopt.state.${change[side] ?? 'submitted'}`);
    case 'track':
      return t(`adopt.track.${change[side] ?? 'adopt'}`);
    case 'seat':
    case 'alternative':
    case 'merged-into':
    case 'apart-from':
      return seatText(change[side] ?? '');
    case 'term': {
      const term = change[side];
      return term
        ? t('adopt.audit.value.term', { start: formatDay(term.start), end: formatDay(term.end) })
        : '';
    }
    case 'condition':
      return t(`condition.${change[side] ?? 'in-use'}`);
    case 'problem':
      return t(`adopt.say.problem.${change[side] ?? 'other'}`);
    case 'form':
      return t(`form.${change[side] ?? 'unknown'}`);
    case 'provision':
      return t(`provision.${change[side] ?? 'new'}`);
    case 'access':
      return t(`access.${change[side] ?? 'unknown'}`);
    case 'street':
    case 'near': {
      const name = change[side];
      return name ? localName(name) : '';
    }
    case 'position':
      return (change[side] ?? []).map((degrees) => degrees.toFixed(shownDecimals)).join(', ');
    case 'seat-entry':
      return t(`adopt.audit.value.entry.${change[side] ?? 'recorded'}`);
    case 'survey':
      return surveyText(change[side] ?? '');
    case 'survey-result':
      return t(`adopt.audit.value.survey.${change[side] ?? 'still-here'}`);
    case 'survey-verdict':
      return t(`adopt.audit.value.verdict.${change[side] ?? 'waiting'}`);
    case 'survey-seen':
      return Object.entries(change[side] ?? {})
        .map(([name, value]) =>
          t('adopt.audit.set', {
            field: t(`adopt.audit.field.${name as SeatAttribute}`),
            after: t(`adopt.audit.value.${value}`),
          }),
        )
        .join(t('common.list.separator'));
    case 'accuracy':
      return formatMetres(change[side] ?? 0);
    case 'day':
    case 'checkDate':
    case 'backrestChecked':
    case 'armrestChecked':
    case 'coveredChecked':
    case 'litChecked':
    case 'wheelchairChecked':
      return formatDay(change[side] ?? '');
    case 'stance':
      return t(`adopt.say.stance.${change[side] ?? 'support'}`);
    case 'works':
      return (change[side] ?? [])
        .map((work) => t(`adopt.audit.value.${work}`))
        .join(t('common.list.separator'));
    case 'paid':
    case 'exclusive':
      return t(change[side] ? 'adopt.audit.value.yes' : 'adopt.audit.value.no');
    case 'backrest':
    case 'armrest':
    case 'covered':
    case 'lit':
    case 'wheelchair':
    case 'request':
    case 'report-state':
    case 'offer-state':
      return t(`adopt.audit.value.${change[side] ?? 'unknown'}`);
    default: {
      const value = change[side];
      return typeof value === 'number' ? formatNumber(value) : String(value);
    }
  }
}

/** A survey by its day and what it found. */
function surveyText(id: string): string {
  const survey = ledger.value.surveys.get(id);
  if (!survey) return id.slice(0, shownType);
  return [formatDay(survey.day), t(`adopt.audit.value.survey.${survey.result}`)].join(
    t('common.sentence.separator'),
  );
}

/** Why an event was not taken in; null = it was. */
export const ignoredText = ({ ignored }: AuditRow): string | null =>
  ignored && t('adopt.audit.ignored', { why: t(`adopt.audit.ignored.${ignored}`) });
