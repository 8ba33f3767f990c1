import { showDialog } from '../../actions/show-dialog';
import { openVolume } from '../../i18n/translate';
import { openDialog } from '../../state/dialog';
import { addNotice } from '../../state/notices';
import { LazyPiece } from './lazy-piece';

/** A dialog that does not come is said, and can be asked for again. */
const loadDialogs = () =>
  Promise.all([import('./dialogs'), openVolume('find')]).then(
    ([{ Dialogs }]) => Dialogs,
    (thrown: unknown) => {
      showDialog(null);
      addNotice('warning', 'common.failed.lens');
      throw thrown;
    },
  );

/** The dialogs, whose code and words come with the first one. */
export function LazyDialogs() {
  return openDialog.value && <LazyPiece load={loadDialogs} />;
}
