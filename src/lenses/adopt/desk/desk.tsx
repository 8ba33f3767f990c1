import { useEffect, useRef } from 'preact/hooks';
import { openDeskPage } from '../../../actions/open-desk-page';
import { formatNumber } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { type DeskPage, deskCase, deskPage, deskPages } from '../../../state/adopt-page';
import { deskCases, openDeskCase } from '../../../state/desk';
import { isOffice, storage } from '../../../state/ledger';
import { LazyLens } from '../../shared/lazy-lens';
import { CasePage } from './case-page';
import { Queue } from './queue';
import { SetUpOffice } from './set-up-office';
import './desk.css';

/** Pages that are fetched when they are first opened. */
const laterPages = {
  offers: async () => (await import('../office/offers-page')).OffersPage,
  renewals: async () => (await import('../office/renewals-page')).RenewalsPage,
  board: async () => (await import('../office/board-page')).BoardPage,
  contacts: async () => (await import('../office/contacts-page')).ContactsPage,
  baseline: async () => (await import('../office/baseline-page')).BaselinePage,
  record: async () => (await import('../audit/ledger-audit')).LedgerAudit,
  settings: async () => (await import('../office/settings-page')).SettingsPage,
} as const satisfies Readonly<Record<Exclude<DeskPage, 'queue'>, unknown>>;

/**
 * The street office's desk: what waits, one case, or one of the other pages. On a device that is not the
 * office's it says what it is and how to set it up; the claims of others are no business of a passer-by.
 */
export function Desk() {
  if (storage.value.kind === 'opening') return <p role="status">{t('common.loading.lens')}</p>;
  if (!isOffice.value) return <SetUpOffice />;
  const open = deskPage.value === 'queue' ? openDeskCase.value : null;
  if (open) return <CasePage key={open.id} deskCase={open} />;
  return <DeskFrame />;
}

function DeskFrame() {
  const page = deskPage.value;
  return (
    <section class="desk" aria-labelledby="desk-title">
      <h1 id="desk-title">{t('adopt.desk.title')}</h1>
      <DeskNav />
      {deskCase.value !== null && page === 'queue' && <p role="status">{t('adopt.desk.case.missing')}</p>}
      {page === 'queue' ? <Queue /> : <LazyLens key={page} load={laterPages[page]} />}
    </section>
  );
}

/** The desk's pages; how much waits stands beside the queue. */
function DeskNav() {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = nav.current?.querySelector('[aria-current]');
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [deskPage.value]);
  return (
    <nav ref={nav} class="desk-nav" aria-label={t('adopt.desk.pages')}>
      {deskPages.map((page) => (
        <button
          key={page}
          type="button"
          aria-current={page === deskPage.value ? 'page' : undefined}
          onClick={() => openDeskPage(page)}
        >
          {t(`adopt.desk.page.${page}`)}
          {page === 'queue' && <span class="desk-nav-count">{formatNumber(deskCases.value.length)}</span>}
        </button>
      ))}
    </nav>
  );
}
