import { useEffect, useState } from 'preact/hooks';
import { chooseWalkKind } from '../../../actions/change-walk';
import { openFindPage } from '../../../actions/open-find-page';
import { t } from '../../../i18n/translate';
import { hasStreets } from '../../../state/has-streets';
import { standpoint } from '../../../state/position';
import { walkEnd, walkKind, walkKinds } from '../../../state/walk-aim';
import { startedWalk } from '../../../state/walk-answer';
import { Button } from '../../../ui/button';
import { Segments } from '../../../ui/segments';
import { ReadyWalks } from './ready-walks';
import { RoundForm } from './round-form';
import { useWalkKeys } from './use-walk-keys';
import { useWalkTaps } from './use-walk-taps';
import { WalkAnswer } from './walk-answer';
import { type WalkEnd, WalkEnds } from './walk-ends';
import { drawWalk } from './walk-scene';
import { WalkUnderWay } from './walk-under-way';
import './walk-page.css';

// As long as the page's code is there, it keeps the map in step.
drawWalk();

/** A walk with rests: from one place to another, a round, or a ready one. */
export function WalkPage() {
  return startedWalk.value ? <WalkUnderWay started={startedWalk.value} /> : <WalkPlanning />;
}

/** What must still be said before a walk can be planned. */
function findMissing(): WalkEnd | null {
  if (walkKind.value === 'tour') return null;
  if (!standpoint.value) return 'start';
  return walkKind.value === 'way' && !walkEnd.value ? 'end' : null;
}

function WalkPlanning() {
  const [asked, setAsked] = useState<WalkEnd | null>(null);
  const missing = findMissing();
  const open = asked ?? missing;
  const kind = walkKind.value;
  const end = walkEnd.value;
  const place = kind === 'way' && asked === 'end' ? end : standpoint.value;
  useEffect(() => setAsked(null), [place]);
  useWalkTaps(hasStreets.value ? open : null);
  useWalkKeys(() => (asked ? setAsked(null) : openFindPage('nearest')));
  return (
    <section class="walk" aria-labelledby="walk-title">
      <header class="walk-head">
        <Button look="quiet" onClick={() => openFindPage('nearest')}>
          {t('common.back')}
        </Button>
        <h1 id="walk-title">{t('find.walk.title')}</h1>
      </header>
      {hasStreets.value ? (
        <WalkForm kind={kind} hasEnd={end !== null} open={open} asked={asked} setAsked={setAsked} />
      ) : (
        <p>{t('find.walk.streetless')}</p>
      )}
    </section>
  );
}

interface WalkFormProps {
  readonly kind: typeof walkKind.value;
  readonly hasEnd: boolean;
  readonly open: WalkEnd | null;
  readonly asked: WalkEnd | null;
  readonly setAsked: (end: WalkEnd | null) => void;
}

function WalkForm({ kind, hasEnd, open, asked, setAsked }: WalkFormProps) {
  return (
    <>
      {(kind !== 'way' || !hasEnd) && (
        <Segments
          label={t('find.walk.kind')}
          options={walkKinds.map((value) => ({
            value,
            label: t(`find.walk.kind.${value}`),
          }))}
          value={kind}
          onChange={chooseWalkKind}
        />
      )}
      {kind !== 'tour' && <WalkEnds open={open} isAsked={asked !== null} onOpen={setAsked} />}
      {kind === 'round' && <RoundForm />}
      {kind === 'tour' && <ReadyWalks />}
      {!findMissing() && <WalkAnswer />}
    </>
  );
}
