import { useEffect, useState } from 'preact/hooks';
import { readContact } from '../../../actions/keep-contact';
import { makePledgeFile, markSent } from '../../../actions/make-pledge-file';
import { formatInstant } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { deliveryOf } from '../../../model/exchange/delivery-of';
import { isEmptyContact } from '../../../model/ledger/contact';
import type { Pledge } from '../../../model/ledger/ledger-state';
import { district } from '../../../state/district';
import { profile } from '../../../state/ledger';
import { Button } from '../../../ui/button';
import { MakeFile } from '../../shared/ledger/make-file';
import { SlipDialog } from './slip-dialog';
import '../../shared/ledger/exchange.css';

/**
 * How far a pledge of this device has come, and the one action that takes it further: the file for the
 * street office, and after it the contact slip, shown in full.
 */
export function SendPledge({ pledge }: { readonly pledge: Pledge }) {
  const [isSlipOpen, setSlipOpen] = useState(false);
  const hasContact = useHasContact(pledge.id);
  const delivery = deliveryOf(pledge, profile.value);
  return (
    <div class="exchange" data-delivery={delivery}>
      <p class="exchange-delivery">{deliveryText(pledge)}</p>
      {delivery !== 'received' && (
        <MakeFile
          label={t(delivery === 'sent' ? 'adopt.exchange.make.again' : 'adopt.exchange.make')}
          look={delivery === 'sent' ? 'plain' : 'main'}
          isForSomebody
          make={makePledgeFile}
          savedText="adopt.exchange.saved"
          onOut={(file) => {
            // Later files bring news of the same pledge: its slip went with the first.
            if (hasContact && !wasEverSent(pledge)) setSlipOpen(true);
            void markSent(file);
          }}
        />
      )}
      {hasContact && (
        <Button look="quiet" onClick={() => setSlipOpen(true)}>
          {t('adopt.exchange.slip')}
        </Button>
      )}
      {isSlipOpen && <SlipDialog pledge={pledge} onClose={() => setSlipOpen(false)} />}
    </div>
  );
}

/** Saved here, sent and received, each in a sentence of its own. */
function deliveryText(pledge: Pledge): string {
  const { sent } = profile.value;
  const delivery = deliveryOf(pledge, profile.value);
  if (delivery === 'saved' && pledge.receivedAt !== null) return t('adopt.exchange.delivery.news');
  if (delivery !== 'sent') return t(`adopt.exchange.delivery.${delivery}`);
  const when = Math.max(...pledge.steps.map(({ eventId }) => sent.get(eventId) ?? 0));
  const timeZone = district.value?.info.timezone ?? 'UTC';
  return t('adopt.exchange.delivery.sent', { when: formatInstant(when, timeZone) });
}

const wasEverSent = ({ steps }: Pledge): boolean =>
  steps.some(({ eventId }) => profile.value.sent.has(eventId));

function useHasContact(pledgeId: string): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void readContact(pledgeId).then((read) => {
      if (isWanted) setHas(read.ok && read.value !== null && !isEmptyContact(read.value));
    });
    return () => {
      isWanted = false;
    };
  }, [pledgeId]);
  return has;
}
