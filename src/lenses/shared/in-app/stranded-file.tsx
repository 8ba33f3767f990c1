import { useState } from 'preact/hooks';
import { canShareFiles, shareFile } from '../../../actions/hand-out-file';
import { t } from '../../../i18n/translate';
import { strandedFile } from '../../../state/stranded-file';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { QrCode } from '../../../ui/qr-code';
import { CopyText } from '../copy-text';
import { leaveText } from './leave-text';
import './in-app.css';

/** Bytes of UTF-8; a code of more is too fine for the camera of a phone. */
const mostInCode = 1000;

const isShort = (text: string) => new TextEncoder().encode(text).length <= mostInCode;

/** A file that this browser cannot save: shared, copied or photographed instead, or saved in another browser. */
export function StrandedFile() {
  const file = strandedFile.value;
  if (!file) return null;
  const close = () => {
    strandedFile.value = null;
  };
  const { name, content } = file;
  return (
    <Dialog title={t('find.in-app.file')} closeLabel={t('common.close')} onClose={close}>
      <div class="stranded-file">
        <p>
          {t('find.in-app.file.why', { file: name })} {leaveText()}
        </p>
        {canShareFiles() && (
          <Button look="main" onClick={() => void shareFile(file).then((out) => out === 'shared' && close())}>
            {t('find.in-app.file.share')}
          </Button>
        )}
        {typeof content === 'string' && <TextOfFile name={name} text={content} />}
      </div>
    </Dialog>
  );
}

function TextOfFile({ name, text }: { readonly name: string; readonly text: string }) {
  const [isCodeShown, setCodeShown] = useState(false);
  return (
    <>
      <CopyText text={text} label={t('find.in-app.file.copy')} name={name} />
      {isShort(text) && !isCodeShown && (
        <Button onClick={() => setCodeShown(true)}>{t('find.in-app.file.code')}</Button>
      )}
      {isCodeShown && <QrCode text={text} label={name} />}
    </>
  );
}
