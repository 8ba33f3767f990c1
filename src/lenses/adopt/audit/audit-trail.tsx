import { useMemo } from 'preact/hooks';
import { t } from '../../../i18n/translate';
import type { Subject } from '../../../model/ledger/event';
import { Expander } from '../../../ui/expander';
import { LazyLens } from '../../shared/lazy-lens';

/** Who did what about a subject, when, before and after, and why; behind one line, read when it is opened. */
export function AuditTrail({ subject: { kind, id } }: { readonly subject: Subject }) {
  const load = useMemo(() => () => loadTrail({ kind, id }), [kind, id]);
  return <Expander title={t('adopt.audit.title')}>{() => <LazyLens load={load} />}</Expander>;
}

async function loadTrail(subject: Subject) {
  const { OpenTrail } = await import('./open-trail');
  return () => <OpenTrail subject={subject} />;
}
