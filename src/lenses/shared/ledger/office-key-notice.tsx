import { useEffect, useState } from 'preact/hooks';
import { confirmOffice } from '../../../actions/confirm-office';
import { findOfficeKeys } from '../../../actions/find-office-keys';
import { markVouched } from '../../../actions/mark-received';
import { t } from '../../../i18n/translate';
import type { AppError } from '../../../lib/app-error';
import type { LedgerState } from '../../../model/ledger/ledger-state';
import { ledger } from '../../../state/ledger';
import { Button } from '../../../ui/button';
import { exchangeErrorText, fingerprintText } from './exchange-words';
import './exchange.css';

/**
 * Decisions by devices that nobody has confirmed as the street office's here: how many, by which key, and
 * how to make sure. They are kept, and count from the moment of confirmation.
 */
export function OfficeKeyNotice() {
  const unknown = countByDevice(ledger.value);
  const [isConfirmed, setConfirmed] = useState(false);
  return (
    <>
      {[...unknown].map(([device, count]) => (
        <UnknownOffice key={device} device={device} count={count} onConfirm={() => setConfirmed(true)} />
      ))}
      <p role="status">{isConfirmed && t('adopt.exchange.office.confirmed')}</p>
    </>
  );
}

/** Decisions that are not counted, by the device that took them. */
function countByDevice({ ignored }: LedgerState): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { actor, why } of ignored) {
    if (why === 'unknown-office') counts.set(actor.device, (counts.get(actor.device) ?? 0) + 1);
  }
  return counts;
}

interface UnknownOfficeProps {
  readonly device: string;
  readonly count: number;
  readonly onConfirm: () => void;
}

function UnknownOffice({ device, count, onConfirm }: UnknownOfficeProps) {
  const [key, setKey] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  useEffect(() => {
    let isWanted = true;
    void findOfficeKeys(new Set([device])).then((found) => {
      if (isWanted && found.ok) setKey(found.value.get(device) ?? null);
    });
    return () => {
      isWanted = false;
    };
  }, [device]);
  const confirm = async (publicKey: string) => {
    const confirmed = await confirmOffice(publicKey);
    if (!confirmed.ok) return setError(confirmed.error);
    await markVouched();
    onConfirm();
  };
  return (
    <section class="office-key" aria-label={t('adopt.exchange.office.unknown', { count })}>
      <p>{t('adopt.exchange.office.unknown', { count })}</p>
      <p>{t('adopt.exchange.office.compare')}</p>
      <p class="office-key-number">{fingerprintText(device)}</p>
      <p class="exchange-note">{t('adopt.exchange.office.warning')}</p>
      {error && <p role="alert">{exchangeErrorText(error)}</p>}
      {key && <Button onClick={() => void confirm(key)}>{t('adopt.exchange.office.confirm')}</Button>}
    </section>
  );
}
