import { t } from '../../../../i18n/translate';
import type { AppError } from '../../../../lib/app-error';
import { Sentence } from './file-text';
import { importErrorText } from './import-error-text';

/** Files that are not read, each by its name with its reason. */
export function RefusedFiles({ refused }: { readonly refused: readonly AppError[] }) {
  if (refused.length === 0) return null;
  return (
    <section class="import-refused" role="alert">
      <h2>{t('data.import.refused.title', { count: refused.length })}</h2>
      <ul>
        {refused.map((error) => (
          <li key={`${error.code} ${error.values?.file ?? ''}`}>
            <Sentence text={importErrorText(error)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
