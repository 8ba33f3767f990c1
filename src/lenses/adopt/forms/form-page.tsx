import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { closeAdoptPage } from '../../../actions/close-adopt-page';
import { t } from '../../../i18n/translate';
import type { Result } from '../../../lib/result';
import type { PledgeTarget } from '../../../model/ledger/event';
import type { FormPage as Page } from '../../../state/adopt-page';
import { ledger } from '../../../state/ledger';
import { Button } from '../../../ui/button';
import { OwnPledge } from '../mine/own-pledge';
import { PledgeForm } from './pledge-form';
import { TrackSwitch } from './track-switch';
import { FormKey } from './use-draft';
import './form-page.css';

interface FormPageProps {
  readonly track: Page;
  readonly target: Result<PledgeTarget>;
  /** What it is for, before the commitment. */
  readonly subject: ComponentChildren;
  /** The form's own fields. */
  readonly children: ComponentChildren;
}

/** The form of a track: what it is for, the commitment, the fields; then the pledge that it became. */
export function FormPage({ track, target, subject, children }: FormPageProps) {
  const [submitted, setSubmitted] = useState<string | null>(null);
  const pledge = submitted === null ? undefined : ledger.value.pledges.get(submitted);
  return (
    <article class="form-page" aria-labelledby="adopt-form-title">
      <Button look="quiet" onClick={closeAdoptPage}>
        {t('common.back')}
      </Button>
      <h1 id="adopt-form-title">{t(`adopt.forms.title.${track}`)}</h1>
      {pledge ? (
        <>
          <OwnPledge pledge={pledge} isNew />
          <Button look="quiet" onClick={() => setSubmitted(null)}>
            {t('adopt.forms.another')}
          </Button>
        </>
      ) : (
        <>
          <p class="adopt-answer">{t(`adopt.forms.lead.${track}`)}</p>
          <TrackSwitch track={track} />
          {subject}
          <PledgeForm track={track} target={target} onSubmitted={setSubmitted}>
            {children}
          </PledgeForm>
        </>
      )}
    </article>
  );
}

/** The page of a track with its draft. */
export function FormOf({ track, children }: { readonly track: Page; readonly children: ComponentChildren }) {
  return <FormKey.Provider value={`pledge ${track}`}>{children}</FormKey.Provider>;
}
