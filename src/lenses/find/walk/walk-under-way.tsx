import { useEffect, useRef } from 'preact/hooks';
import { locateMe } from '../../../actions/locate-me';
import { selectFeature } from '../../../actions/select-feature';
import { endWalk, goToLeg } from '../../../actions/start-walk';
import type { RestLeg } from '../../../analysis/rest-route/data';
import { t } from '../../../i18n/translate';
import { featuresById } from '../../../state/district';
import { position } from '../../../state/position';
import type { StartedWalk } from '../../../state/walk-answer';
import { Button } from '../../../ui/button';
import { SeatGlyph } from '../../shared/seat-glyph';
import { walkMinutesShort } from '../../shared/walk-words';
import { PositionLine } from '../position/position-line';
import { useFollowCamera } from '../seat/use-follow-camera';
import { useWakeLock } from '../seat/use-wake-lock';
import { WaySteps } from '../seat/way-steps';
import { RestStrip } from './rest-strip';
import { useLegProgress } from './use-leg-progress';
import { useWalkKeys } from './use-walk-keys';
import { useWalkTaps } from './use-walk-taps';
import { listPoints, type WalkPoint } from './walk-points';
import { formatLeg, passedNames, pointName } from './walk-words';
import './walk-under-way.css';

/** A walk that one is on, one leg at a time: where to, how far, and what to do when one is there. */
export function WalkUnderWay({ started }: { readonly started: StartedWalk }) {
  const { planned, leg: index } = started;
  const section = useRef<HTMLElement>(null);
  const { legs } = planned.walk;
  const leg = legs[index] ?? null;
  const point = listPoints(legs)[index + 1];
  useEffect(() => section.current?.closest('.sheet-body')?.scrollTo(0, 0), []);
  useWalkTaps(null);
  useWalkKeys(endWalk);
  useWakeLock();
  useFollowCamera();
  return (
    <section ref={section} class="walk walk-under-way" aria-labelledby="walk-title">
      <header class="walk-head">
        <Button look="quiet" onClick={endWalk}>
          {t('find.walk.stop')}
        </Button>
        <p class="walk-progress">{leg && t('find.walk.leg.of', { leg: index + 1, legs: legs.length })}</p>
      </header>
      <h1 id="walk-title" class="walk-next" aria-live="polite">
        {leg ? t('find.walk.next', { name: pointName(point, planned) }) : t('find.walk.arrived')}
      </h1>
      {leg ? (
        <Leg started={started} leg={leg} point={point} />
      ) : (
        <div class="walk-actions">
          <Button look="main" onClick={endWalk}>
            {t('find.walk.done')}
          </Button>
        </div>
      )}
    </section>
  );
}

interface LegProps {
  readonly started: StartedWalk;
  readonly leg: RestLeg;
  readonly point: WalkPoint | undefined;
}

function Leg({ started: { planned, leg: index }, leg, point }: LegProps) {
  const progress = useLegProgress(leg);
  const seat = point?.kind === 'stop' ? featuresById.value.seat.get(point.seatId) : undefined;
  const length = progress?.remaining ?? leg.length;
  const via = passedNames(leg, planned);
  const isLast = index === planned.walk.legs.length - 1;
  return (
    <>
      <p class="walk-next-figures">
        {seat && <SeatGlyph seat={seat} look="find" />}
        <strong>{formatLeg(length)}</strong> <span>{walkMinutesShort({ length })}</span>
      </p>
      {via && <p>{t('find.walk.via', { name: via })}</p>}
      <p role="status">
        {progress?.isThere && t('find.walk.there', { name: pointName(point, planned) })}
        {progress?.isLost && t('find.walk.lost')}
      </p>
      <div class="walk-actions">
        <Button look="main" onClick={() => goToLeg(index + 1)}>
          {t(isLast ? 'find.walk.here.last' : 'find.walk.here')}
        </Button>
        {progress?.isLost && planned.aim.kind !== 'tour' && (
          <Button onClick={endWalk}>{t('find.walk.again')}</Button>
        )}
      </div>
      <WaySteps line={leg.line} />
      <RestStrip planned={planned} leg={index} />
      {position.value?.source === 'device' ? (
        <PositionLine />
      ) : (
        <Button onClick={locateMe}>{t('find.walk.follow')}</Button>
      )}
      <div class="walk-actions">
        <Button disabled={index === 0} onClick={() => goToLeg(index - 1)}>
          {t('find.walk.previous')}
        </Button>
        {seat && (
          <Button onClick={() => selectFeature({ kind: 'seat', id: seat.id })}>{t('find.walk.seat')}</Button>
        )}
      </div>
    </>
  );
}
