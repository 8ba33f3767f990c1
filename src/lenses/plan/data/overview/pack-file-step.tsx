import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { openPack } from '../../../../actions/open-pack';
import type { PackProposal } from '../../../../actions/propose-pack-file';
import { takePackFile } from '../../../../actions/take-pack-file';
import { formatDay, formatNumber } from '../../../../i18n/format';
import { localName } from '../../../../i18n/local-name';
import { t } from '../../../../i18n/translate';
import type { AppError } from '../../../../lib/app-error';
import { Button } from '../../../../ui/button';
import { Sentence } from '../import/file-text';
import { ListMore } from '../import/list-more';
import { quoteText, showText } from '../import/show-text';
import { usePages } from '../import/use-pages';
import { packErrorText, packInstant } from './data-words';
import './data-overview.css';

/** Faults of a pack file that have words of their own. */
export const wordedFaults = [
  'pack-zip-file-missing',
  'pack-zip-file-changed',
  'pack-zip-file-broken',
  'pack-zip-damaged',
  'pack-zip-ledger',
] as const;

interface PackFileStepProps {
  readonly proposal: PackProposal;
  /** `taken`: what it said has been kept; null = it was left. */
  readonly onEnd: (taken: string | null) => void;
}

/** What a pack file would bring, before anything of it is kept. */
export function PackFileStep({ proposal, onEnd }: PackFileStepProps) {
  const { info, zip, seats, standing } = proposal;
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const take = async () => {
    if (isBusy) return;
    setBusy(true);
    const taken = await takePackFile(proposal);
    setBusy(false);
    if (!taken.ok) return setError(taken.error);
    const { id, events, scenarios, unread } = taken.value;
    const words = [t('data.file.taken', { events, scenarios })];
    if (unread > 0) words.push(t('data.file.unread', { count: unread }));
    await openPack(id);
    onEnd(words.join(' '));
  };
  const events = zip.ledger?.events.length ?? 0;
  const faults = useMemo(() => faultWords(proposal), [proposal]);
  const { rows, more } = usePages(faults);
  return (
    <article class="data-overview" aria-labelledby="pack-file-title">
      <Button look="quiet" onClick={() => onEnd(null)}>
        {t('data.back')}
      </Button>
      <h1 id="pack-file-title" tabIndex={-1} ref={heading}>
        {t('data.file.title')}
      </h1>
      <p class="data-answer">
        <bdi>
          {t('data.file.answer', { name: showText(localName(info.name)), day: formatDay(info.asOf) })}
        </bdi>
      </p>
      <p class="data-answer">{t(`data.file.standing.${standing}`)}</p>
      <dl class="data-facts">
        <Fact name={t('data.file.seats')} value={formatNumber(seats)} />
        <Fact name={t('data.file.events')} value={formatNumber(events)} />
        <Fact name={t('data.file.scenarios')} value={formatNumber(zip.scenarios.length)} />
        {zip.manifest && <Fact name={t('data.file.written')} value={packInstant(zip.manifest.at)} />}
      </dl>
      {events > 0 && <p class="data-note">{t('data.file.office')}</p>}
      {faults.length > 0 && (
        <section class="pack-faults" role="alert">
          <p>{t('data.file.faults')}</p>
          <ul>
            {rows.map((text, index) => (
              <li key={`${index} ${text}`}>
                <Sentence text={text} />
              </li>
            ))}
          </ul>
          <ListMore {...more} />
        </section>
      )}
      <p class="data-buttons">
        <Button look="main" onClick={() => void take()}>
          {t(isBusy ? 'data.file.taking' : 'data.file.take')}
        </Button>
        <Button look="quiet" onClick={() => onEnd(null)}>
          {t('data.file.leave')}
        </Button>
      </p>
      {error && <p role="alert">{packErrorText(error)}</p>}
    </article>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function faultWords({ zip }: PackProposal): string[] {
  const broken = new Set(
    zip.issues
      .filter(({ code }) => code === 'pack-zip-file-broken')
      .map(({ values }) => `pack/${values?.file}`),
  );
  const words = zip.issues.flatMap(({ code, values }) => {
    // What is broken has changed too: once is enough.
    if (code === 'pack-zip-file-changed' && broken.has(String(values?.file))) return [];
    const worded = wordedFaults.find((known) => known === code);
    return worded ? [t(`data.file.fault.${worded}`, { file: quoteText(String(values?.file ?? '')) })] : [];
  });
  const lines =
    (zip.ledger?.damaged ?? 0) + Math.max(0, (zip.ledger?.missing ?? 0) - (zip.ledger?.damaged ?? 0));
  return lines > 0 ? [...words, t('data.file.fault.lines', { count: lines })] : words;
}
