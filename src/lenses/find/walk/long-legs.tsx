import { useState } from 'preact/hooks';
import { canShareFiles } from '../../../actions/hand-out-file';
import { handOutWishes } from '../../../actions/hand-out-wishes';
import { wishSeat } from '../../../actions/wish-seat';
import type { RestLeg } from '../../../analysis/rest-route/data';
import { formatMetres } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { type Metres, metres } from '../../../lib/units';
import type { PlannedWalk } from '../../../state/walk-answer';
import { Button } from '../../../ui/button';
import { Expander } from '../../../ui/expander';
import { formatLeg, legLimit, legName, longLegs } from './walk-words';
import './long-legs.css';

interface LongLegsProps {
  readonly planned: PlannedWalk;
  /** The farthest that this person walks. */
  readonly farthest: Metres;
}

/** What became of a wish, by the line of its leg: walks are planned anew, and a leg may come back. */
type Wishes = ReadonlyMap<string, 'kept' | 'failed'>;

const keyOf = ({ line }: RestLeg) => String(line);

/** The legs on which a seat is missing for this person, each ready to be told to the planner. */
export function LongLegs({ planned, farthest }: LongLegsProps) {
  const [wishes, setWishes] = useState<Wishes>(new Map());
  const legs = longLegs(planned, farthest);
  if (legs.length === 0) return null;
  const limit = legLimit(planned, farthest);
  const wish = async (leg: RestLeg) => {
    const kept = await wishSeat({ leg, rest: metres(limit), need: planned.need });
    setWishes((before) => new Map(before).set(keyOf(leg), kept.ok ? 'kept' : 'failed'));
  };
  return (
    <Expander title={t('find.walk.long', { count: legs.length, limit: formatMetres(limit) })}>
      {() => (
        <>
          <ul class="walk-long">
            {legs.map(({ leg, index }) => (
              <li key={index}>
                <p>
                  <strong>{formatLeg(leg.length)}</strong> {legName(planned, index)}
                </p>
                <Wish outcome={wishes.get(keyOf(leg))} wish={() => void wish(leg)} />
              </li>
            ))}
          </ul>
          {[...wishes.values()].includes('kept') && <HandOut />}
        </>
      )}
    </Expander>
  );
}

function Wish({
  outcome,
  wish,
}: {
  readonly outcome: 'kept' | 'failed' | undefined;
  readonly wish: () => void;
}) {
  return (
    <>
      {outcome !== 'kept' && <Button onClick={wish}>{t('find.walk.wish')}</Button>}
      <p role="status" class="walk-note">
        {outcome && t(`find.walk.wish.${outcome}`)}
      </p>
    </>
  );
}

/** A wish stays on this device until the walker hands it on. */
function HandOut() {
  return (
    <div class="walk-wishes">
      <p>{t('find.walk.wish.next')}</p>
      {canShareFiles() && (
        <Button onClick={() => void handOutWishes('share')}>{t('find.walk.wish.share')}</Button>
      )}
      <Button onClick={() => void handOutWishes('save')}>{t('find.walk.wish.save')}</Button>
    </div>
  );
}
