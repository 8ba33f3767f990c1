import { useState } from 'preact/hooks';
import { chooseOffer } from '../../../actions/choose-offer';
import { formatMetres } from '../../../i18n/format';
import { localName } from '../../../i18n/local-name';
import { t } from '../../../i18n/translate';
import type { OfferRecord } from '../../../model/ledger/ledger-state';
import { listedOffers } from '../../../state/listed-offers';
import { Button } from '../../../ui/button';
import { CommentBox } from '../say/comment-box';
import { checksText, gainText } from './offer-words';
import { useDraft } from './use-draft';
import './offer-list.css';

/** As many as one reads before one asks for more. */
const shownFirst = 5;

/** The places that the street office offers, numbered as on the map; the chosen one says all that is known of it. */
export function OfferList() {
  const { draft } = useDraft();
  const [showsAll, setShowsAll] = useState(false);
  const offers = listedOffers.value;
  const chosen = offers.findIndex(({ offer }) => offer.id === draft.offerId);
  const shown = showsAll ? offers : offers.slice(0, Math.max(shownFirst, chosen + 1));
  return (
    <fieldset class="offer-list">
      <legend>{t('adopt.forms.offers')}</legend>
      <ol>
        {shown.map((record, index) => (
          <OfferRow key={record.offer.id} record={record} number={index + 1} isChosen={index === chosen} />
        ))}
      </ol>
      {shown.length < offers.length && (
        <Button look="quiet" onClick={() => setShowsAll(true)}>
          {t('adopt.forms.offers.all', { count: offers.length })}
        </Button>
      )}
    </fieldset>
  );
}

interface OfferRowProps {
  readonly record: OfferRecord;
  readonly number: number;
  readonly isChosen: boolean;
}

function OfferRow({ record, number, isChosen }: OfferRowProps) {
  const { offer, state } = record;
  return (
    <li data-chosen={isChosen}>
      <label>
        <input type="radio" name="offer" checked={isChosen} onChange={() => chooseOffer(offer.id)} />
        <span class="offer-number">{number}</span>
        <span>
          <strong>{offer.streetName ? localName(offer.streetName) : t('adopt.forms.offer.unnamed')}</strong>
          <span>{gainText(offer.gain)}</span>
          {state === 'reserved' ? (
            <span>{t('adopt.forms.offer.busy')}</span>
          ) : (
            record.pledgeIds.length > 0 && (
              <span>{t('adopt.forms.offer.asked', { count: record.pledgeIds.length })}</span>
            )
          )}
        </span>
      </label>
      {isChosen && <OfferDetails record={record} />}
    </li>
  );
}

function OfferDetails({ record: { offer } }: { readonly record: OfferRecord }) {
  const buildings = offer.buildings.map(({ name, distance }) =>
    t('adopt.forms.offer.building', { name: localName(name), distance: formatMetres(distance) }),
  );
  const checks = checksText(offer.checks);
  return (
    <div class="offer-details">
      {buildings.length > 0 && (
        <p>{t('adopt.forms.offer.buildings', { list: buildings.join(t('common.list.separator')) })}</p>
      )}
      {checks.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <CommentBox subject={{ kind: 'offer', id: offer.id }} />
    </div>
  );
}
