import { useEffect, useState } from 'preact/hooks';
import { listPackChoices } from '../../../actions/list-pack-choices';
import { openLedger } from '../../../actions/open-ledger';
import { openPlanPage } from '../../../actions/open-plan-page';
import { type PackProposal, proposePackFile } from '../../../actions/propose-pack-file';
import { formatDay } from '../../../i18n/format';
import { localName } from '../../../i18n/local-name';
import { t } from '../../../i18n/translate';
import type { AppError } from '../../../lib/app-error';
import { district } from '../../../state/district';
import { openPackId, openPackVersion } from '../../../state/open-pack';
import { packChoices } from '../../../state/pack-choices';
import { type DataPage, dataPages } from '../../../state/plan-page';
import { Button } from '../../../ui/button';
import { FileButton } from '../../../ui/file-button';
import { OfficeKeyNotice } from '../../shared/ledger/office-key-notice';
import { Sentence } from './import/file-text';
import { originWords, packErrorText, packInstant } from './overview/data-words';
import { ErasePackStep } from './overview/erase-pack-step';
import { PackContents } from './overview/pack-contents';
import { PackFileStep } from './overview/pack-file-step';
import { PackSwitch } from './overview/pack-switch';
import { VersionList } from './overview/version-list';
import './overview/data-overview.css';

const furtherPages = dataPages.filter((page): page is Exclude<DataPage, 'data'> => page !== 'data');

type Outcome =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'preview'; readonly proposal: PackProposal }
  | { readonly kind: 'taken'; readonly words: string };

/** The district's data: which pack is open, what it holds and where it comes from, and what one can do with it. */
export function DataOverview() {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  // What others have recorded of this district may wait for a word of this device.
  useEffect(() => void openLedger(), []);
  useEffect(() => {
    void listPackChoices();
  }, [openPackVersion.value?.version]);
  const current = district.value;
  if (!current) return null;
  if (outcome?.kind === 'preview')
    return (
      <PackFileStep
        proposal={outcome.proposal}
        onEnd={(words) => setOutcome(words === null ? null : { kind: 'taken', words })}
      />
    );
  const read = async (file: File) => {
    setOutcome({ kind: 'reading' });
    const proposal = await proposePackFile(file);
    setOutcome(
      proposal.ok ? { kind: 'preview', proposal: proposal.value } : { kind: 'failed', error: proposal.error },
    );
  };
  const choices = packChoices.value;
  // Until the list of the site is there nobody knows: what the page shows came from somewhere.
  const isServed = choices?.site?.some(({ id }) => id === openPackId.value) ?? !openPackVersion.value;
  return (
    <article class="data-overview" aria-labelledby="data-title">
      <Button look="quiet" onClick={() => openPlanPage('ranking')}>
        {t('common.back')}
      </Button>
      <h1 id="data-title">{t('data.title')}</h1>
      <p class="data-answer">
        <strong>
          <bdi>{localName(current.info.name)}</bdi>
        </strong>
        {t('common.sentence.separator')}
        <Sentence text={whereFrom(current.info.asOf)} />
      </p>
      <OfficeKeyNotice />
      <h2 class="visually-hidden">{t('data.ways')}</h2>
      <ul class="data-ways">
        {furtherPages.map((page) => (
          <li key={page}>
            <button type="button" onClick={() => openPlanPage(page)}>
              <strong>{t(`data.${page}.title`)}</strong>
              <small>{t(`data.${page}.purpose`)}</small>
            </button>
          </li>
        ))}
      </ul>
      <PackContents district={current} />
      {choices && choices.versions.length > 0 && (
        <VersionList versions={choices.versions} isServed={isServed} />
      )}
      {choices && <PackSwitch choices={choices} />}
      <div class="data-buttons">
        <FileButton label={t('data.file.open')} accept=".zip,application/zip" onChoose={read} />
        {openPackVersion.value && <ErasePackStep name={localName(current.info.name)} isServed={isServed} />}
      </div>
      <p role="status">
        {outcome?.kind === 'reading' && t('data.file.reading')}
        {outcome?.kind === 'taken' && outcome.words}
      </p>
      {outcome?.kind === 'failed' && <p role="alert">{packErrorText(outcome.error)}</p>}
    </article>
  );
}

function whereFrom(asOf: string): string {
  const day = formatDay(asOf);
  const version = openPackVersion.value;
  if (!version) return t('data.from.site', { day });
  const when = packInstant(version.savedAt);
  return t('data.from.device', { version: version.content, when, origin: originWords(version.origin), day });
}
