import { t } from '../../../../i18n/translate';
import type { AppError } from '../../../../lib/app-error';
import { Button } from '../../../../ui/button';
import { Sentence } from './file-text';
import { importErrorText } from './import-error-text';
import { ListMore } from './list-more';
import { ownPackCode } from './use-own-pack';
import { usePages } from './use-pages';

interface RefusedFilesProps {
  readonly refused: readonly AppError[];
  /** Opens a file that is a whole district. */
  readonly onOpenPack: (file: string) => void;
}

/** Files that are not read, each by its name with its reason. */
export function RefusedFiles({ refused, onOpenPack }: RefusedFilesProps) {
  const { rows, more } = usePages(refused);
  if (refused.length === 0) return null;
  return (
    <section class="import-refused" role="alert">
      <h2>{t('data.import.refused.title', { count: refused.length })}</h2>
      <ul>
        {rows.map((error, index) => (
          <li key={`${index} ${error.code}`}>
            <p>
              <Sentence text={importErrorText(error)} />
            </p>
            {error.code === ownPackCode && (
              <Button onClick={() => onOpenPack(String(error.values?.file ?? ''))}>
                {t('data.import.own-pack.open')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ListMore {...more} />
    </section>
  );
}
