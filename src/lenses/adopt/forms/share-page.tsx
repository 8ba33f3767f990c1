import { t } from '../../../i18n/translate';
import { appError } from '../../../lib/app-error';
import { fail, type Result, succeed } from '../../../lib/result';
import type { PledgeTarget } from '../../../model/ledger/event';
import type { PledgeDraft } from '../../../model/ledger/pledge-draft';
import { placeOfHome } from '../../../state/adopt-around';
import { home } from '../../../state/adopt-view';
import { hoursCheck } from '../../../state/hours-check';
import { Check } from '../../../ui/check';
import { NumberField } from '../../../ui/number-field';
import { describeHome } from '../home-words';
import { DraftField } from './draft-field';
import { FormOf, FormPage } from './form-page';
import { HoursEditor } from './hours-editor';
import { PointField } from './point-field';
import { RadioList } from './radio-list';
import { pointTarget } from './targets';
import { TermField } from './term-field';
import { useDraft } from './use-draft';
import { WhoFields } from './who-fields';

/** More than any forecourt of the district has: beyond is a slip of the keyboard. */
const mostPlaces = 500;

/** One's own seats, opened to everyone. */
export function SharePage() {
  return (
    <FormOf track="share">
      <ShareForm />
    </FormOf>
  );
}

function ShareForm() {
  const { draft, edit } = useDraft();
  const from = home.value ?? draft.home;
  const words = from && describeHome(from);
  const isHome = words !== null && draft.place !== 'at-point';
  return (
    <FormPage
      track="share"
      target={targetOf(draft, isHome)}
      subject={
        <>
          {words && (
            <RadioList
              label={t('adopt.forms.share.where')}
              options={[
                { value: 'home', label: words.title },
                { value: 'door', label: t('adopt.forms.share.door') },
              ]}
              value={isHome ? 'home' : 'door'}
              onChange={(value) => edit({ place: value === 'home' ? 'near-building' : 'at-point' })}
            />
          )}
          {!isHome && <PointField />}
        </>
      }
    >
      <WhoFields />
      <NumberField
        label={t('adopt.forms.share.places')}
        value={draft.places}
        least={1}
        most={mostPlaces}
        onChange={(places) => edit({ places })}
      />
      <HoursEditor />
      <Check checked={draft.isFree} onChange={(isFree) => edit({ isFree })}>
        {t('adopt.forms.share.free')}
      </Check>
      <DraftField name="message" lines={3} />
      <TermField />
    </FormPage>
  );
}

function targetOf(draft: PledgeDraft, isHome: boolean): Result<PledgeTarget> {
  const from = home.value ?? draft.home;
  const center = isHome && from ? placeOfHome(from) : null;
  const target = center ? succeed({ kind: 'point', position: center } as const) : pointTarget(draft);
  if (!target.ok) return target;
  if (draft.places === null) return fail(appError('places-missing', 'It was not said how many places.'));
  if (!draft.isFree) return fail(appError('not-free', 'It was not confirmed that no purchase is needed.'));
  const check = hoursCheck.value.value;
  if (check && check.value === draft.openingHours && !check.isReadable)
    return fail(appError('hours-unreadable', 'The opening hours cannot be read.'));
  return target;
}
