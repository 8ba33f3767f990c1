import type { WayStep } from '../../../analysis/directions/data';
import type { NearbyWalk } from '../../../analysis/nearby/data';
import { t } from '../../../i18n/translate';
import { endText, stepText } from './step-words';
import './step-list.css';

interface StepListProps {
  readonly steps: readonly WayStep[];
  /** Where the seat at the end stands; null = nothing is said of it. */
  readonly end: Pick<NearbyWalk, 'side' | 'across'> | null;
  readonly isBusy?: boolean;
  /** The step that is being walked, counted from 0; the end comes after the last. */
  readonly current?: number;
}

/** The sentences of a way, numbered. */
export function StepList({ steps, end, isBusy = false, current }: StepListProps) {
  const sentences = [...steps.map((step, i) => stepText(step, steps[i - 1])), ...(end ? [endText(end)] : [])];
  return (
    <ol class="step-list" aria-label={t('find.card.steps')} aria-busy={isBusy}>
      {sentences.map((sentence, i) => (
        // Another way is another list: its sentences have no names but their places.
        <li key={i} class="step" aria-current={i === current ? 'step' : undefined}>
          <span>{sentence}</span>
        </li>
      ))}
    </ol>
  );
}
