import { formatInstant } from '../../../i18n/format';
import { localName } from '../../../i18n/local-name';
import { t } from '../../../i18n/translate';
import type { DesignSubject, PledgeDraft } from '../../../model/ledger/pledge-draft';
import { district, featuresById } from '../../../state/district';
import { ledger } from '../../../state/ledger';
import { listedOffers } from '../../../state/listed-offers';
import { openProposals } from '../../../state/site-surroundings';
import { seatTitle } from '../../shared/seat-words';

interface SubjectChoice {
  readonly value: string;
  readonly label: string;
  readonly subject: DesignSubject;
}

/** What a design can be for: the seat from which one came, the offers, the proposals that wait. */
export function listSubjects({ subject }: PledgeDraft): readonly SubjectChoice[] {
  const timezone = district.value?.info.timezone ?? 'UTC';
  const seat = subject?.kind === 'seat' ? featuresById.value.seat.get(subject.id) : undefined;
  const seats = seat
    ? [choice({ kind: 'seat', id: seat.id }, t('adopt.forms.design.this', { seat: seatTitle(seat) }))]
    : [];
  const offers = listedOffers.value.map(({ offer: { id, streetName } }) =>
    choice(
      { kind: 'offer', id },
      t('adopt.forms.design.offer', {
        street: streetName ? localName(streetName) : t('adopt.forms.offer.unnamed'),
      }),
    ),
  );
  const proposals = openProposals.value.map(({ id, submittedAt, submission }) =>
    choice(
      { kind: 'pledge', id },
      t('adopt.forms.design.proposal', {
        name: submission.displayName ?? submission.organisation,
        when: formatInstant(submittedAt, timezone),
      }),
    ),
  );
  const all = [...seats, ...offers, ...proposals];
  const isListed = all.some(({ value }) => value === (subject && keyOf(subject)));
  const former = subject && !isListed ? ledger.value.offers.get(subject.id)?.offer : undefined;
  return former && subject
    ? [...all, choice(subject, former.streetName ? localName(former.streetName) : former.id)]
    : all;
}

const keyOf = ({ kind, id }: DesignSubject) => `${kind} ${id}`;

const choice = (subject: DesignSubject, label: string): SubjectChoice => ({
  value: keyOf(subject),
  label,
  subject,
});
