import { useState } from 'preact/hooks';
import { goBackToVersion } from '../../../../actions/go-back-to-version';
import { listPackChoices } from '../../../../actions/list-pack-choices';
import { t } from '../../../../i18n/translate';
import type { AppError } from '../../../../lib/app-error';
import { openPackId, openPackVersion } from '../../../../state/open-pack';
import type { DevicePack } from '../../../../state/pack-choices';
import { Button } from '../../../../ui/button';
import { Expander } from '../../../../ui/expander';
import { Sentence } from '../import/file-text';
import { originWords, packErrorText, packInstant, versionWords } from './data-words';

interface VersionListProps {
  /** Newest first. */
  readonly versions: readonly DevicePack[];
  /** The site has a pack of this id: its own files are a version too. */
  readonly isServed: boolean;
}

/** The step back of an import, and behind it every version that is still there. */
export function VersionList({ versions, isServed }: VersionListProps) {
  const [error, setError] = useState<AppError | null>(null);
  const [isDone, setDone] = useState(false);
  const open = openPackVersion.value;
  const goBack = async (version: number) => {
    const back = await goBackToVersion(openPackId.value, version);
    setError(back.ok ? null : back.error);
    setDone(back.ok);
    await listPackChoices();
  };
  const distinct = listDistinct(versions);
  const target = open && targetOf(versions, isServed);
  return (
    <section class="pack-versions">
      {target && (
        <div class="pack-undo">
          <Button onClick={() => void goBack(target.version)}>{t('data.undo')}</Button>
          <p class="data-note">{undoWords(target)}</p>
        </div>
      )}
      <p role="status">{isDone && t('data.undone', { target: versionWords(open?.content ?? 0) })}</p>
      {error && <p role="alert">{packErrorText(error)}</p>}
      <Expander title={t('data.versions')} aside={t('data.versions.count', { count: distinct.length })}>
        {() => (
          <ul class="data-rows">
            {distinct.map((version) => (
              <li key={version.content}>
                <span class="data-row-name">
                  <span class="data-row-title">{versionWords(version.content)}</span>
                  <small>
                    {packInstant(version.savedAt)} <Sentence text={originWords(version.origin)} />
                  </small>
                </span>
                {version.content === (open?.content ?? 0) ? (
                  <small>{t('data.version.current')}</small>
                ) : (
                  <Button look="quiet" onClick={() => void goBack(version.version)}>
                    {t('data.version.back')}
                  </Button>
                )}
              </li>
            ))}
            {isServed && (
              <li>
                <span class="data-row-name">
                  <span class="data-row-title">{t('data.version.site')}</span>
                  <small>{t('data.version.site.note')}</small>
                </span>
                {open ? (
                  <Button look="quiet" onClick={() => void goBack(0)}>
                    {t('data.version.back')}
                  </Button>
                ) : (
                  <small>{t('data.version.current')}</small>
                )}
              </li>
            )}
          </ul>
        )}
      </Expander>
    </section>
  );
}

/** One entry for each content, newest content first; steps back are no contents of their own. */
function listDistinct(versions: readonly DevicePack[]): DevicePack[] {
  const byContent = new Map<number, DevicePack>();
  // Newest first: the oldest of a content is the one that brought it.
  for (const version of versions) if (version.content > 0) byContent.set(version.content, version);
  return [...byContent.values()].sort((a, b) => b.content - a.content);
}

interface UndoTarget {
  readonly version: number;
  readonly content: number;
  readonly savedAt: number;
}

/** The version before the one in use; before the first one the site's files were. */
function targetOf(versions: readonly DevicePack[], isServed: boolean): UndoTarget | null {
  const before = versions[1];
  if (before && before.content > 0) return before;
  return isServed ? { version: 0, content: 0, savedAt: 0 } : null;
}

const undoWords = ({ content, savedAt }: UndoTarget): string =>
  content === 0
    ? t('data.undo.note.site')
    : t('data.undo.note', { target: versionWords(content), when: packInstant(savedAt) });
