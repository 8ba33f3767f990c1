import { useEffect, useState } from 'preact/hooks';
import { canShareFiles, saveFile, shareFile } from '../../../actions/hand-out-file';
import { makeContactSlip, type OutgoingSlip } from '../../../actions/make-contact-slip';
import { t } from '../../../i18n/translate';
import type { AppError } from '../../../lib/app-error';
import type { Pledge } from '../../../model/ledger/ledger-state';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { QrCode } from '../../../ui/qr-code';
import { exchangeErrorText } from '../../shared/ledger/exchange-words';
import './slip-dialog.css';

interface SlipDialogProps {
  readonly pledge: Pledge;
  readonly onClose: () => void;
}

type SlipState =
  | { readonly kind: 'making' | 'none' }
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'made'; readonly slip: OutgoingSlip };

/** The contact slip of a pledge: every character that would go out, before anything does. */
export function SlipDialog({ pledge, onClose }: SlipDialogProps) {
  const [state, setState] = useState<SlipState>({ kind: 'making' });
  useEffect(() => {
    void makeContactSlip(pledge).then((made) => {
      if (!made.ok) setState({ kind: 'failed', error: made.error });
      else setState(made.value ? { kind: 'made', slip: made.value } : { kind: 'none' });
    });
  }, [pledge]);
  return (
    <Dialog title={t('adopt.exchange.slip')} closeLabel={t('common.close')} onClose={onClose}>
      <div class="slip">
        {state.kind === 'failed' && <p role="alert">{exchangeErrorText(state.error)}</p>}
        {state.kind === 'none' && <p>{t('adopt.exchange.slip.none')}</p>}
        {state.kind === 'made' && <Slip slip={state.slip} onClose={onClose} />}
      </div>
    </Dialog>
  );
}

function Slip({ slip, onClose }: { readonly slip: OutgoingSlip; readonly onClose: () => void }) {
  const [isCodeShown, setCodeShown] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const canShare = canShareFiles();
  const send = async () => {
    const out = canShare ? await shareFile(slip) : saveFile(slip);
    setSaved(out === 'saved');
    if (out === 'shared') onClose();
  };
  return (
    <>
      <p>{t('adopt.exchange.slip.intro')}</p>
      <section aria-label={t('adopt.exchange.slip.all')}>
        <pre class="slip-text">{slip.content}</pre>
      </section>
      <p class="slip-note">{t('adopt.exchange.slip.signature')}</p>
      {isCodeShown && (
        <>
          <QrCode text={slip.content} label={t('adopt.exchange.slip.code.label')} />
          <p class="slip-note">{t('adopt.exchange.slip.code.hint')}</p>
        </>
      )}
      <p role="status">{isSaved && t('adopt.exchange.slip.saved', { file: slip.name })}</p>
      <p class="slip-buttons">
        <Button look="main" onClick={() => void send()}>
          {t(canShare ? 'adopt.exchange.slip.share' : 'adopt.exchange.slip.save')}
        </Button>
        {!isCodeShown && <Button onClick={() => setCodeShown(true)}>{t('adopt.exchange.slip.code')}</Button>}
        {!isSaved && (
          <Button look="quiet" onClick={onClose}>
            {t('adopt.exchange.slip.leave')}
          </Button>
        )}
      </p>
    </>
  );
}
