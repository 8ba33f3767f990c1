import { t } from '../../../i18n/translate';
import type { Due } from '../../../model/adoption/pledge-dues';
import { dueDayText, dueText } from './due-words';

/** The next steps with their days, the earliest first; a day that has passed says so in words. */
export function DueLines({ dues }: { readonly dues: readonly Due[] }) {
  if (dues.length === 0) return null;
  return (
    <ul class="pledge-dues" aria-label={t('adopt.mine.next')}>
      {dues.map((due) => (
        <li key={due.kind} data-over={due.overdue}>
          <span>{dueText(due)}</span>
          <span>{dueDayText(due)}</span>
        </li>
      ))}
    </ul>
  );
}
