import { useState } from 'preact/hooks';
import { editDraft } from '../../actions/edit-draft';
import { closeDonation } from '../../actions/open-donation';
import { t } from '../../i18n/translate';
import type { PledgeTarget } from '../../model/ledger/event';
import type { DonationPlace } from '../../model/ledger/pledge-draft';
import { home } from '../../state/adopt-view';
import { homeAdoptions } from '../../state/adoption-summary';
import { ledger } from '../../state/ledger';
import { pledgeDraft } from '../../state/pledge-draft';
import { position } from '../../state/position';
import { Button } from '../../ui/button';
import { describeHome } from './home-words';
import { PledgeCard } from './pledge-card';
import { PledgeForm } from './pledge-form';
import './donation-panel.css';

interface PlaceChoice {
  readonly place: DonationPlace;
  readonly label: string;
  readonly target: PledgeTarget;
}

/** A new seat, near one's building, where one stands, or where it is needed. */
export function DonationPanel() {
  const [submitted, setSubmitted] = useState<string | null>(null);
  const pledge = submitted === null ? undefined : ledger.value.pledges.get(submitted);
  const choices = listPlaces();
  const chosen = choices.find(({ place }) => place === pledgeDraft.value.place) ?? choices[0];
  return (
    <article aria-labelledby="adopt-donate-title">
      <Button look="quiet" onClick={closeDonation}>
        {t('common.back')}
      </Button>
      <h1 id="adopt-donate-title">{t('adopt.donate.title')}</h1>
      {pledge ? (
        <PledgeCard pledge={pledge} />
      ) : (
        <>
          <fieldset class="donation-places">
            <legend>{t('adopt.donate.place')}</legend>
            {choices.map(({ place, label }) => (
              <label key={place}>
                <input
                  type="radio"
                  name="donation-place"
                  checked={place === chosen?.place}
                  onChange={() => void editDraft({ place })}
                />
                {label}
              </label>
            ))}
          </fieldset>
          <p class="adopt-note">{t('adopt.donate.note')}</p>
          {chosen && <PledgeForm target={chosen.target} onSubmitted={setSubmitted} />}
        </>
      )}
    </article>
  );
}

/** The places that can be named now; "where it is needed" always can. */
function listPlaces(): readonly PlaceChoice[] {
  const choices: PlaceChoice[] = [];
  const from = home.value;
  const words = from && describeHome(from);
  const center = from && homeAdoptions.value.get(from.id)?.center;
  if (words && center) {
    choices.push({
      place: 'near-building',
      label: t('adopt.donate.near-building', { home: words.title }),
      target: { kind: 'point', position: center },
    });
  }
  if (position.value) {
    choices.push({
      place: 'at-position',
      label: t('adopt.donate.at-position'),
      target: { kind: 'point', position: position.value.at },
    });
  }
  choices.push({ place: 'anywhere', label: t('adopt.donate.anywhere'), target: { kind: 'anywhere' } });
  return choices;
}
