import { locateMe } from '../../../actions/locate-me';
import { t } from '../../../i18n/translate';
import { Button } from '../../../ui/button';
import { StepList } from './step-list';
import { stepText } from './step-words';
import type { Following, ToldWay } from './use-following';

interface FollowStepsProps {
  readonly following: Following;
  readonly way: ToldWay;
}

/** The steps of the way with the one that is walked; by hand with the buttons that go from one to the next. */
export function FollowSteps({ following: { progress, isByHand, goToStep }, way }: FollowStepsProps) {
  const step = progress?.step ?? 0;
  const next = way.steps[step + 1];
  return (
    <>
      {progress?.isTurnNear && next && (
        // Said once by the status above.
        <p class="follow-ahead" aria-hidden="true">
          {t('find.card.follow.ahead', { sentence: stepText(next, way.steps[step]) })}
        </p>
      )}
      <StepList steps={way.steps} end={way.nearby.walk} current={step} />
      {isByHand && (
        <>
          <p class="follow-note">
            {t('find.card.follow.by-hand')}{' '}
            <Button look="quiet" onClick={locateMe}>
              {t('find.card.follow.locate')}
            </Button>
          </p>
          <div class="follow-actions">
            <Button look="main" onClick={() => goToStep(step + 1)}>
              {t('find.card.follow.next')}
            </Button>
            <Button disabled={step === 0} onClick={() => goToStep(step - 1)}>
              {t('find.card.follow.back')}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
