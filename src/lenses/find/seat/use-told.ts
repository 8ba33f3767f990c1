import { useRef } from 'preact/hooks';
import { t } from '../../../i18n/translate';
import { endText, stepText } from './step-words';
import type { Following } from './use-following';

/**
 * What a screen reader says while somebody walks: the first step, each next one once shortly before its turn,
 * that the way is another, and that one is there. The same sentence as long as there is nothing new.
 */
export function useTold({ told, progress, strayed, isByHand }: Following, isThere: boolean): string {
  const last = useRef({ key: '', sentence: '' });
  const way = told.status === 'told' ? told.answer : null;
  if (!way || !progress) return last.current.sentence;
  const { steps, nearby } = way;
  const isAhead = progress.isTurnNear && !isByHand;
  const index = progress.step + (isAhead ? 1 : 0);
  const key = isThere ? 'there' : `${strayed} ${index}`;
  // A turn that was told before it came is not told again when it is there.
  if (key === last.current.key) return last.current.sentence;
  const step = steps[index];
  const sentence = step ? stepText(step, steps[index - 1]) : '';
  const isAnew = strayed > 0 && index === 0;
  const where = endText(nearby.walk ?? { side: null, across: null });
  last.current = {
    key,
    sentence: isThere
      ? t('find.card.follow.there', { where })
      : isAnew
        ? t('find.card.follow.anew', { sentence })
        : isAhead
          ? t('find.card.follow.ahead', { sentence })
          : sentence,
  };
  return last.current.sentence;
}
