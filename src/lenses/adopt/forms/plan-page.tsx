import { t } from '../../../i18n/translate';
import { ProposedNearby } from '../say/proposed-nearby';
import { DraftField } from './draft-field';
import { FormOf, FormPage } from './form-page';
import { PointField } from './point-field';
import { pointTarget } from './targets';
import { useDraft } from './use-draft';
import { WhoFields } from './who-fields';

/** A site for a new seat, proposed by a press on the map. */
export function PlanPage() {
  return (
    <FormOf track="plan">
      <PlanForm />
    </FormOf>
  );
}

function PlanForm() {
  const { draft } = useDraft();
  return (
    <FormPage
      track="plan"
      target={pointTarget(draft)}
      subject={
        <>
          <PointField />
          <ProposedNearby />
        </>
      }
    >
      <DraftField name="message" label={t('adopt.forms.why.plan')} lines={3} />
      <WhoFields />
    </FormPage>
  );
}
