import { showDialog } from '../../actions/show-dialog';
import { openVolume, t } from '../../i18n/translate';
import { openDialog } from '../../state/dialog';
import { district } from '../../state/district';
import { firstPackId, openPackId } from '../../state/open-pack';
import { Dialog } from '../../ui/dialog';
import { Key } from '../../ui/key';
import { LazyLens } from './lazy-lens';
import './dialogs.css';

const keys = [
  { names: ['/'], text: 'common.keys.search' },
  { names: ['?'], text: 'common.keys.help' },
  { names: ['Esc'], text: 'common.keys.close' },
  { names: ['L'], text: 'common.keys.locate' },
  { names: ['1', '9'], text: 'common.keys.nth' },
  { names: ['Ctrl', 'Z'], text: 'common.keys.undo' },
  { names: ['Shift', 'Ctrl', 'Z'], text: 'common.keys.redo' },
  { names: ['←', '→'], text: 'map.keys.move' },
  { names: ['+', '−'], text: 'map.keys.zoom' },
  { names: ['N', 'P'], text: 'map.keys.step' },
  { names: ['Enter'], text: 'map.keys.open' },
] as const;

function KeysTable() {
  return (
    <dl class="keys-table">
      {keys.map(({ names, text }) => (
        <div key={text}>
          <dt>
            {names.map((name) => (
              <Key key={name} name={name} />
            ))}
          </dt>
          <dd>{t(text)}</dd>
        </div>
      ))}
    </dl>
  );
}

function About() {
  return (
    <div class="about">
      <p>{openPackId.value === firstPackId ? t('common.about.data') : district.value?.info.attribution}</p>
      <p>{t('common.about.distance')}</p>
      <p>{t('common.about.privacy')}</p>
    </div>
  );
}

/** What was wrong in the pack, sentence by sentence; the sentences name file, feature and value. */
const loadPackIssues = async () => (await import('./pack-issues')).PackIssues;

const loadOfflinePanel = async () =>
  (await Promise.all([import('./offline/offline-panel'), openVolume('find')]))[0].OfflinePanel;

/** The one dialog that is open, if any. */
export function Dialogs() {
  const close = () => showDialog(null);
  switch (openDialog.value) {
    case null:
      return null;
    case 'keys':
      return (
        <Dialog title={t('common.keys.title')} closeLabel={t('common.close')} onClose={close}>
          <KeysTable />
        </Dialog>
      );
    case 'about':
      return (
        <Dialog title={t('common.about.title')} closeLabel={t('common.close')} onClose={close}>
          <About />
        </Dialog>
      );
    case 'offline':
      return (
        <Dialog title={t('common.offline.open')} closeLabel={t('common.close')} onClose={close}>
          <LazyLens load={loadOfflinePanel} />
        </Dialog>
      );
    case 'issues':
      return (
        <Dialog title={t('common.issues.title')} closeLabel={t('common.close')} onClose={close}>
          <LazyLens load={loadPackIssues} />
        </Dialog>
      );
  }
}
