import { t } from '../../../../i18n/translate';
import { Disclosure } from '../../../../ui/disclosure';
import { FileButton } from '../../../../ui/file-button';

interface ChooseFilesProps {
  readonly onChoose: (files: readonly File[]) => void;
}

/** Where an import begins: a button, the page to drop on, and what becomes of the files. */
export function ChooseFiles({ onChoose }: ChooseFilesProps) {
  return (
    <>
      <div class="import-drop">
        <FileButton
          look="main"
          multiple
          label={t('data.import.choose')}
          onChoose={(_, all) => onChoose(all)}
        />
        <p class="import-note import-drop-words">{t('data.import.drop')}</p>
      </div>
      <p class="import-note">{t('data.import.private')}</p>
      <Disclosure summary={t('data.import.formats')}>
        <ul class="import-formats">
          {(['table', 'gis', 'osm'] as const).map((group) => (
            <li key={group}>{t(`data.import.format.${group}`)}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
