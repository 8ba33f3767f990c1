import { t } from '../../../i18n/translate';
import { home } from '../../../state/adopt-view';
import { describeHome } from '../home-words';
import { useDraft } from './use-draft';

/** Whom to turn to: the building's liaison, a role, and the street office. Nobody's name or number is known. */
export function WhomToCall() {
  const { draft } = useDraft();
  const from = home.value ?? draft.home;
  const count = from && describeHome(from)?.liaisons;
  return (
    <div>
      <dt>{t('adopt.forms.call')}</dt>
      <dd>{count ? t('adopt.forms.call.liaison', { count }) : t('adopt.forms.call.office')}</dd>
    </div>
  );
}
