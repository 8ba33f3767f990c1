import { t } from '../../../i18n/translate';
import { appError } from '../../../lib/app-error';
import { fail, type Result, succeed } from '../../../lib/result';
import type { PledgeTarget } from '../../../model/ledger/event';
import type { PledgeDraft, PledgePlace } from '../../../model/ledger/pledge-draft';
import { placeOfHome } from '../../../state/adopt-around';
import { home } from '../../../state/adopt-view';
import { listedOffers } from '../../../state/listed-offers';
import { describeHome } from '../home-words';
import { DraftField } from './draft-field';
import { FormOf, FormPage } from './form-page';
import { OfferList } from './offer-list';
import { PlaqueFields } from './plaque-fields';
import { PointField } from './point-field';
import { RadioList } from './radio-list';
import { pointTarget } from './targets';
import { TermField } from './term-field';
import { useDraft } from './use-draft';
import { WhoFields } from './who-fields';

/** A new seat: at an offered site, near one's building, at a place on the map, or where it is needed. */
export function DonatePage() {
  return (
    <FormOf track="donate">
      <DonateForm />
    </FormOf>
  );
}

function DonateForm() {
  const { draft, edit } = useDraft();
  const choices = listPlaces(draft);
  const place = choices.find(({ value }) => value === draft.place)?.value ?? choices[0]?.value ?? 'anywhere';
  return (
    <FormPage
      track="donate"
      target={targetOf(place, draft)}
      subject={
        <>
          <RadioList
            label={t('adopt.donate.place')}
            options={choices}
            value={place}
            onChange={(value) => edit({ place: value })}
          />
          {place === 'offer' && <OfferList />}
          {place === 'at-point' && <PointField />}
          <p class="adopt-note">{t('adopt.donate.note')}</p>
        </>
      }
    >
      <WhoFields />
      <DraftField name="message" lines={3} />
      <PlaqueFields />
      <TermField />
    </FormPage>
  );
}

/** The places that can be named now; "where it is needed" always can. */
function listPlaces({ home: kept }: PledgeDraft) {
  const from = home.value ?? kept;
  const words = from && describeHome(from);
  const choices: { value: PledgePlace; label: string }[] = [];
  if (listedOffers.value.length > 0)
    choices.push({
      value: 'offer',
      label: t('adopt.forms.place.offer', { count: listedOffers.value.length }),
    });
  if (words)
    choices.push({ value: 'near-building', label: t('adopt.donate.near-building', { home: words.title }) });
  choices.push({ value: 'at-point', label: t('adopt.forms.place.point') });
  choices.push({ value: 'anywhere', label: t('adopt.donate.anywhere') });
  return choices;
}

function targetOf(place: PledgePlace, draft: PledgeDraft): Result<PledgeTarget> {
  switch (place) {
    case 'offer': {
      const record = listedOffers.value.find(
        ({ offer, state }) => offer.id === draft.offerId && state === 'open',
      );
      return record
        ? succeed({ kind: 'offer', offerId: record.offer.id, position: record.offer.position })
        : fail(appError('offer-missing', 'No offer was chosen.'));
    }
    case 'near-building': {
      const from = home.value ?? draft.home;
      const position = from && placeOfHome(from);
      return position
        ? succeed({ kind: 'point', position })
        : fail(appError('site-missing', 'No place was chosen.'));
    }
    case 'at-point':
      return pointTarget(draft);
    case 'anywhere':
      return succeed({ kind: 'anywhere' });
  }
}
