import { formatInstant } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { succeed } from '../../../lib/result';
import { refusalsAt } from '../../../model/adoption/past-refusals';
import type { SeatStanding } from '../../../model/adoption/seat-status';
import type { Seat } from '../../../model/district';
import { district } from '../../../state/district';
import { ledger } from '../../../state/ledger';
import { AlternativesField } from './alternatives-field';
import { DraftField } from './draft-field';
import { PlaqueFields } from './plaque-fields';
import { PledgeForm } from './pledge-form';
import { TermField } from './term-field';
import { TrackSwitch } from './track-switch';
import { FormKey } from './use-draft';
import { WhoFields } from './who-fields';
import './form-page.css';

interface AdoptFormProps {
  readonly seat: Seat;
  readonly standing: SeatStanding;
}

/** The form to adopt a seat that stands: what others asked and were answered, the commitment, the fields. */
export function AdoptForm({ seat, standing }: AdoptFormProps) {
  return (
    <FormKey.Provider value={`pledge adopt ${seat.id}`}>
      <TrackSwitch track="adopt" seatId={seat.id} />
      <p class="adopt-note">
        {standing.pledges.length > 0
          ? t('adopt.seat.others', { count: standing.pledges.length })
          : t('adopt.seat.alone')}
      </p>
      <Refusals seatId={seat.id} />
      <PledgeForm track="adopt" target={succeed({ kind: 'seat', seatId: seat.id })}>
        <WhoFields />
        <DraftField name="message" label={t('adopt.forms.why.adopt')} lines={3} />
        <DraftField name="care" />
        <PlaqueFields />
        <TermField />
        <AlternativesField seatId={seat.id} />
      </PledgeForm>
    </FormKey.Provider>
  );
}

/** What the office has refused at this seat before, with its reasons; nobody's name. */
function Refusals({ seatId }: { readonly seatId: string }) {
  const refusals = refusalsAt(ledger.value, seatId);
  const timezone = district.value?.info.timezone ?? 'UTC';
  return (
    <>
      {refusals.map(({ pledge, at, reason }) => (
        <p key={pledge.id} class="site-report-refusal">
          {t('adopt.forms.refused', {
            day: formatInstant(at, timezone),
            reason: reason ?? t('adopt.forms.refused.unsaid'),
          })}
        </p>
      ))}
    </>
  );
}
