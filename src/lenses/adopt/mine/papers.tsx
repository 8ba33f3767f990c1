import { t } from '../../../i18n/translate';
import type { Due } from '../../../model/adoption/pledge-dues';
import type { Pledge } from '../../../model/ledger/ledger-state';
import { Expander } from '../../../ui/expander';
import { CalendarButton } from './calendar-button';
import { CertificateButton } from './certificate-button';
import { canCertify } from './certificate-words';

interface PapersProps {
  readonly pledge: Pledge;
  readonly dues: readonly Due[];
}

/** What one may take along: the days for one's own calendar, and a certificate of what holds. */
export function Papers({ pledge, dues }: PapersProps) {
  const hasCertificate = canCertify(pledge);
  if (dues.length === 0 && !hasCertificate) return null;
  return (
    <Expander title={t(hasCertificate ? 'adopt.mine.papers' : 'adopt.mine.papers.days')}>
      {() => (
        <div class="pledge-papers">
          {hasCertificate && <CertificateButton pledge={pledge} />}
          {dues.length > 0 && <CalendarButton pledge={pledge} dues={dues} />}
        </div>
      )}
    </Expander>
  );
}
