import { useEffect, useRef } from 'preact/hooks';
import { openAdoptPage } from '../../../actions/open-adopt-page';
import { t } from '../../../i18n/translate';
import type { Pledge } from '../../../model/ledger/ledger-state';
import { ledger } from '../../../state/ledger';
import { Button } from '../../../ui/button';
import { SendPledge } from '../exchange/send-pledge';
import { nowText } from './now-words';
import './pledge-card.css';

interface OwnPledgeProps {
  readonly pledge: Pledge;
  /** It has just taken the place of its form: the eye and the keyboard go on here. */
  readonly isNew?: boolean;
}

/** An own pledge where something else is the subject: how it stands, and the way to its card. */
export function OwnPledge({ pledge, isNew = false }: OwnPledgeProps) {
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isNew) card.current?.focus();
  }, [isNew]);
  const { organisation, message } = pledge.submission;
  return (
    <section ref={card} class="pledge-card" tabIndex={-1} aria-label={t('adopt.mine.yours')}>
      <p class="pledge-state" role="status">
        {t(`adopt.state.${pledge.state}`)}
      </p>
      <p>{nowText(pledge, ledger.value.settings)}</p>
      <SendPledge pledge={pledge} />
      <p>{organisation}</p>
      {message && <p class="pledge-message">{message}</p>}
      <Button look="quiet" onClick={() => openAdoptPage('mine')}>
        {t('adopt.mine.go')}
      </Button>
    </section>
  );
}
