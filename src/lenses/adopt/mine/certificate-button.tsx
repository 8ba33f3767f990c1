import { useState } from 'preact/hooks';
import { t } from '../../../i18n/translate';
import type { Pledge } from '../../../model/ledger/ledger-state';
import { district } from '../../../state/district';
import { ledger } from '../../../state/ledger';
import { Button } from '../../../ui/button';

/** A certificate to print. Its code, and that of the QR code, come when it is asked for. */
export function CertificateButton({ pledge }: { readonly pledge: Pledge }) {
  const [isFailed, setFailed] = useState(false);
  const print = async () => {
    setFailed(false);
    const pack = district.value;
    try {
      const { printCertificate } = await import('./print-certificate');
      if (pack) await printCertificate(pledge, pack, ledger.value);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <Button onClick={() => void print()}>{t('adopt.mine.certificate')}</Button>
      <p class="adopt-note">{t('adopt.mine.certificate.about')}</p>
      {isFailed && <p role="alert">{t('adopt.mine.certificate.failed')}</p>}
    </>
  );
}
