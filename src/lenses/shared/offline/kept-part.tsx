import { useId } from 'preact/hooks';
import { formatNumber } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { StageAmount } from '../../../offline/data';
import { isWhole } from '../../../state/keeping';

/** Bytes in a megabyte, as packages and phone plans count them. */
const megabyte = 1_000_000;

const megabytes = (bytes: number): string => formatNumber(bytes / megabyte, 1);

/** One part of what is stored: how much there is, how much is there, and what the network carries for it. */
export function KeptPart({ label, amount }: { readonly label: string; readonly amount: StageAmount }) {
  const id = useId();
  const { stored, total, transfer } = amount;
  return (
    <div class="offline-part">
      <p id={id}>{label}</p>
      <p class="offline-figures">
        {isWhole(amount)
          ? t('find.offline.amount.whole', { total: megabytes(total) })
          : t('find.offline.amount', {
              stored: megabytes(stored),
              total: megabytes(total),
              transfer: megabytes(transfer),
            })}
      </p>
      <progress aria-labelledby={id} max={total} value={stored} />
    </div>
  );
}
