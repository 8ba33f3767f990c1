import { formatNumber } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { PledgeTrack } from '../../../model/ledger/pledge-vocabulary';
import { adoptionFacts, type EditableSettings } from '../../../model/ledger/settings';

/** What one takes on, a track; the order is the order on the page. */
export const termsOf = {
  adopt: ['term', 'duty', 'broken', 'open', 'plaque', 'cost', 'leave'],
  donate: ['term', 'duty', 'open', 'plaque', 'cost', 'leave'],
  plan: ['duty', 'comment', 'result', 'leave'],
  design: ['duty', 'image', 'cost', 'result', 'leave'],
  share: ['term', 'duty', 'open', 'cost', 'leave'],
} as const satisfies Readonly<Record<PledgeTrack, readonly string[]>>;

/** The terms of a track as heading and text, with the office's own numbers. */
export function commitmentTerms(
  track: PledgeTrack,
  settings: EditableSettings,
): readonly (readonly [heading: string, text: string])[] {
  const [low, high] = adoptionFacts.ukSeatPounds;
  const values = {
    years: settings.termYears,
    window: settings.renewalWindowDays,
    repair: settings.repairDays,
    notice: settings.noticeDays,
    comment: settings.commentDays,
    payment: settings.paymentDays,
    names: settings.plaqueNames,
    letters: settings.plaqueNameLength,
    yuan: formatNumber(adoptionFacts.wuhuSeatYuan),
    low: formatNumber(low),
    high: formatNumber(high),
    ukYears: adoptionFacts.ukTermYears,
    megabytes: formatNumber(adoptionFacts.imageBytes / 1e6),
  };
  return termsOf[track].map((term) => {
    // Every pair of the table has its text; the type of the product of both would also have others.
    const pair = `${track}.${term}` as 'adopt.term';
    return [t(`adopt.forms.term.${term}`), t(`adopt.forms.terms.${pair}`, values)];
  });
}
