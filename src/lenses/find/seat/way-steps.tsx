import { askDirections } from '../../../actions/ask-directions';
import type { WayStep } from '../../../analysis/directions/data';
import type { NearbyWalk } from '../../../analysis/nearby/data';
import { t } from '../../../i18n/translate';
import type { Position } from '../../../lib/units';
import { StepList } from './step-list';
import { useAnswer } from './use-answer';

interface WayStepsProps {
  /** Along the streets, as `NearbyWalk.line` or `RestLeg.line`; the same array as long as it is the same way. */
  readonly line: readonly Position[];
  /** On which side the seat at the end stands; absent = the way does not end at a seat, or it is not known. */
  readonly end?: Pick<NearbyWalk, 'side' | 'across'>;
}

const noSteps: readonly WayStep[] = [];

/** A way as sentences: along which streets, how far, where to turn, and where the seat is. */
export function WaySteps({ line, end }: WayStepsProps) {
  const asked = useAnswer(line, askDirections);
  if (asked.status === 'failed') return <p role="status">{t('find.card.steps.failed')}</p>;
  const isTold = asked.status === 'told';
  return (
    <StepList steps={isTold ? asked.answer : noSteps} end={isTold ? (end ?? null) : null} isBusy={!isTold} />
  );
}
