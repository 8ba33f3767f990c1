import { t } from '../../i18n/translate';
import { Button } from '../../ui/button';

interface FailedAnswerProps {
  /** What could not be computed, and what is on screen instead. */
  readonly sentence: string;
  readonly retry: () => void;
}

/** A figure or list that could not be computed says so, and can be asked for again. */
export function FailedAnswer({ sentence, retry }: FailedAnswerProps) {
  return (
    <div role="alert">
      <p>{sentence}</p>
      <Button onClick={retry}>{t('common.retry')}</Button>
    </div>
  );
}
