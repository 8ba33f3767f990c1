import { t } from '../../../../i18n/translate';
import { Button } from '../../../../ui/button';
import { Sentence } from './file-text';
import { quoteText } from './show-text';

interface ReadingProgressProps {
  readonly files: readonly string[];
  /** Share that is read, 0–1; null = not known yet. */
  readonly share: number | null;
  readonly onCancel: () => void;
}

/** Files on their way in: how far they are, and the way out. */
export function ReadingProgress({ files, share, onCancel }: ReadingProgressProps) {
  const [first = ''] = files;
  const text =
    files.length === 1
      ? t('data.import.reading', { file: quoteText(first) })
      : t('data.import.reading.more', { count: files.length });
  return (
    <div class="import-reading">
      <p role="status">
        <Sentence text={text} />
      </p>
      <progress aria-label={text} max={1} {...(share !== null && { value: share })} />
      <Button onClick={onCancel}>{t('data.import.cancel')}</Button>
    </div>
  );
}
