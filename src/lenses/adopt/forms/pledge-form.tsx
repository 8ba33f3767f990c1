import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { clearDraft } from '../../../actions/edit-draft';
import { submitPledge } from '../../../actions/submit-pledge';
import { t } from '../../../i18n/translate';
import { type AppError, appError } from '../../../lib/app-error';
import type { Result } from '../../../lib/result';
import type { PledgeTarget } from '../../../model/ledger/event';
import type { PledgeTrack } from '../../../model/ledger/pledge-vocabulary';
import { home } from '../../../state/adopt-view';
import { ledger } from '../../../state/ledger';
import { draftError, pledgeDrafts } from '../../../state/pledge-drafts';
import { Button } from '../../../ui/button';
import { errorText } from '../../shared/ledger/error-text';
import { Commitment } from './commitment';
import { ContactFields } from './contact-fields';
import { useDraft } from './use-draft';
import './pledge-form.css';

interface PledgeFormProps {
  readonly track: PledgeTrack;
  /** What it is for, or why nothing can be submitted yet. */
  readonly target: Result<PledgeTarget>;
  readonly children: ComponentChildren;
  readonly onSubmitted?: (pledgeId: string) => void;
}

/** The commitment, the form and the one button. What is typed is kept on this device as it is typed. */
export function PledgeForm({ track, target, children, onSubmitted }: PledgeFormProps) {
  const { key, draft } = useDraft();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  // A second press comes before the page is drawn anew.
  const isSubmitting = useRef(false);
  const submit = async () => {
    if (isSubmitting.current) return;
    if (!draft.hasAccepted || !target.ok) {
      const notAccepted = appError('terms-not-accepted', 'The terms were not accepted.');
      setError(draft.hasAccepted && !target.ok ? target.error : notAccepted);
      return;
    }
    isSubmitting.current = true;
    setBusy(true);
    const submitted = await submitPledge({
      track,
      target: target.value,
      home: home.value ?? draft.home,
      key,
    });
    isSubmitting.current = false;
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
      <Commitment track={track} />
      {children}
      <ContactFields />
      <p class="pledge-form-error" role="alert">
        {error && errorText(error)}
      </p>
      <div class="pledge-form-submit">
        <Button look="main" type="submit" disabled={isBusy}>
          {isBusy ? t('adopt.submit.busy') : t(`adopt.submit.${track}`)}
        </Button>
        <span>{t('adopt.submit.answer', { days: ledger.value.settings.answerDays })}</span>
      </div>
      <p class="adopt-note">
        {draftError.value ? errorText(draftError.value) : t('adopt.draft.kept')}{' '}
        {pledgeDrafts.value.has(key) && (
          <Button look="quiet" onClick={() => void clearDraft(key)}>
            {t('adopt.draft.clear')}
          </Button>
        )}
      </p>
    </form>
  );
}
