import { useMemo } from 'preact/hooks';
import { formatInstant } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { district } from '../../../state/district';
import { profile } from '../../../state/ledger';
import { LazyLens } from '../lazy-lens';

/**
 * How far an event of this device has come that is no pledge's (a report, a comment), and the one action
 * that takes it further: the file of all that this device has done.
 */
export function SendOwn({ eventId }: { readonly eventId: string }) {
  const { received, sent } = profile.value;
  const when = sent.get(eventId);
  const isSent = when !== undefined;
  // The code that makes files comes with the first thing that there is to send.
  const load = useMemo(() => () => loadMakeFile(isSent), [isSent]);
  if (received.has(eventId)) return <p class="send-own">{t('adopt.say.received')}</p>;
  return (
    <div class="send-own">
      <p>
        {when === undefined
          ? t('adopt.say.saved')
          : t('adopt.say.sent', { when: formatInstant(when, district.value?.info.timezone ?? 'UTC') })}
      </p>
      <LazyLens load={load} />
    </div>
  );
}

async function loadMakeFile(isSent: boolean) {
  const [{ MakeFile }, { makePledgeFile, markSent }] = await Promise.all([
    import('./make-file'),
    import('../../../actions/make-pledge-file'),
  ]);
  return () => (
    <MakeFile
      label={t(isSent ? 'adopt.exchange.make.again' : 'adopt.exchange.make')}
      look="plain"
      isForSomebody
      make={makePledgeFile}
      savedText="adopt.exchange.saved"
      onOut={(file) => void markSent(file)}
    />
  );
}
