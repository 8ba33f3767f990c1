import { useState } from 'preact/hooks';
import { editDraft } from '../../actions/edit-draft';
import { closeDonation, openDonation } from '../../actions/open-donation';
import { submitPledge } from '../../actions/submit-pledge';
import { t } from '../../i18n/translate';
import { type AppError, appError } from '../../lib/app-error';
import type { PledgeTarget } from '../../model/ledger/event';
import { emptyDraft } from '../../model/ledger/pledge-draft';
import { openTracks } from '../../model/ledger/pledge-vocabulary';
import { adoptionSettings } from '../../model/ledger/settings';
import { home } from '../../state/adopt-view';
import { draftError, pledgeDraft } from '../../state/pledge-draft';
import { Button } from '../../ui/button';
import { Segments } from '../../ui/segments';
import { errorText } from './adoption-words';
import { Commitment } from './commitment';
import { ContactFields } from './contact-fields';
import { DraftField } from './draft-field';
import './pledge-form.css';

interface PledgeFormProps {
  readonly target: PledgeTarget;
  readonly onSubmitted?: (pledgeId: string) => void;
}

/** The commitment, the form and the one button. What is typed is kept on this device as it is typed. */
export function PledgeForm({ target, onSubmitted }: PledgeFormProps) {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const track = target.kind === 'seat' ? 'adopt' : 'donate';
  const submit = async () => {
    if (isBusy) return;
    if (!pledgeDraft.value.hasAccepted) {
      setError(appError('terms-not-accepted', 'The terms were not accepted.'));
      return;
    }
    setBusy(true);
    const submitted = await submitPledge(target, home.value);
    setBusy(false);
    setError(submitted.ok ? null : submitted.error);
    if (submitted.ok) onSubmitted?.(submitted.value);
  };
  return (
    <form
      class="pledge-form"
      aria-label={t('adopt.form.title')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Commitment />
      <Segments
        label={t('adopt.track')}
        options={openTracks.map((value) => ({ value, label: t(`adopt.track.${value}`) }))}
        value={track}
        onChange={(value) => (value === 'donate' ? openDonation() : closeDonation())}
      />
      <DraftField name="organisation" autoComplete="organization" required />
      <DraftField name="displayName" hint={t('adopt.field.displayName.hint')} />
      <DraftField name="message" lines={3} />
      <ContactFields />
      <p class="pledge-form-error" role="alert">
        {error && errorText(error)}
      </p>
      <div class="pledge-form-submit">
        <Button look="main" type="submit" disabled={isBusy}>
          {isBusy ? t('adopt.submit.busy') : t(`adopt.submit.${track}`)}
        </Button>
        <span>{t('adopt.submit.answer', { days: adoptionSettings.answerDays })}</span>
      </div>
      <p class="adopt-note">
        {draftError.value ? errorText(draftError.value) : t('adopt.draft.kept')}{' '}
        {pledgeDraft.value !== emptyDraft && (
          <Button look="quiet" onClick={() => void editDraft(emptyDraft)}>
            {t('adopt.draft.clear')}
          </Button>
        )}
      </p>
    </form>
  );
}
