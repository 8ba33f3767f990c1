import { t } from '../../i18n/translate';
import { pack } from '../../state/district';
import { openPackId, packPreference, sitePackId } from '../../state/open-pack';
import { writePreference } from '../../state/preferences';
import './other-pack-failed.css';

/** A link that names no pack. */
const siteLink = '#lens=find';

/** Why a pack that is not the site's own cannot be opened, and the way to the one that is. */
export function OtherPackFailed() {
  const { value } = pack;
  const values = value.status === 'failed' ? value.error.values : undefined;
  return (
    <div class="other-pack-failed">
      <p>
        {t(values?.fault === 'missing' ? 'data.pack.missing' : 'data.pack.broken', {
          id: openPackId.value,
          file: String(values?.file ?? ''),
        })}
      </p>
      <p>
        <a href={siteLink} onClick={() => writePreference(packPreference, sitePackId())}>
          {t('data.pack.site')}
        </a>
      </p>
    </div>
  );
}
