import { t } from '../../../i18n/translate';
import { appError } from '../../../lib/app-error';
import { fail, type Result, succeed } from '../../../lib/result';
import type { PledgeTarget } from '../../../model/ledger/event';
import type { PledgeDraft } from '../../../model/ledger/pledge-draft';
import { ledger } from '../../../state/ledger';
import { DraftField } from './draft-field';
import { DrawingField } from './drawing-field';
import { FormOf, FormPage } from './form-page';
import { listSubjects } from './list-subjects';
import { RadioList } from './radio-list';
import { useDraft } from './use-draft';
import { WhoFields } from './who-fields';

/** A drawing for a seat, an offered site or someone's proposal. */
export function DesignPage() {
  return (
    <FormOf track="design">
      <DesignForm />
    </FormOf>
  );
}

function DesignForm() {
  const { draft, edit } = useDraft();
  const subjects = listSubjects(draft);
  const chosen = draft.subject && `${draft.subject.kind} ${draft.subject.id}`;
  return (
    <FormPage
      track="design"
      target={targetOf(draft)}
      subject={
        <>
          {subjects.length > 0 && (
            <RadioList
              label={t('adopt.forms.design.for')}
              options={subjects}
              value={subjects.find(({ value }) => value === chosen)?.value ?? null}
              onChange={(value) =>
                edit({ subject: subjects.find((each) => each.value === value)?.subject ?? null })
              }
            />
          )}
          <p class="adopt-note">{t('adopt.forms.design.seat')}</p>
        </>
      }
    >
      <DrawingField />
      <DraftField name="message" label={t('adopt.forms.why.design')} lines={4} />
      <WhoFields />
    </FormPage>
  );
}

function targetOf({ subject, images }: PledgeDraft): Result<PledgeTarget> {
  if (images.length === 0) return fail(appError('drawing-missing', 'No drawing was attached.'));
  const offer = subject?.kind === 'offer' ? ledger.value.offers.get(subject.id)?.offer : undefined;
  const proposal = subject?.kind === 'pledge' ? ledger.value.pledges.get(subject.id) : undefined;
  if (subject?.kind === 'seat') return succeed({ kind: 'seat', seatId: subject.id });
  if (offer) return succeed({ kind: 'offer', offerId: offer.id, position: offer.position });
  const target = proposal?.submission.target;
  if (target?.kind === 'point') return succeed(target);
  return fail(appError('design-subject-missing', 'It was not said what the design is for.'));
}
