import { makeAnswerFile, markExported } from '../../../actions/make-answer-file';
import { t } from '../../../i18n/translate';
import { MakeFile } from '../../shared/ledger/make-file';
import { OwnNumber } from './own-number';
import '../../shared/ledger/exchange.css';

/** The office's answer to everyone: one file with the whole public ledger, and the number to compare. */
export function SendAnswer() {
  return (
    <div class="exchange">
      <AnswerFile />
      <p class="exchange-note">{t('adopt.exchange.answer.note')}</p>
      <OwnNumber />
    </div>
  );
}

/** The button alone: after a decision the next step is to tell those whom it concerns. */
export function AnswerFile() {
  return (
    <MakeFile
      label={t('adopt.exchange.answer')}
      look="plain"
      isForSomebody
      make={makeAnswerFile}
      savedText="adopt.exchange.answer.saved"
      onOut={() => void markExported()}
    />
  );
}
