import { formatNumber, formatShare } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import type { District, Provenance } from '../../../../model/district';

/** Lists of a district, in the order in which the page shows them. */
export const contentKinds = [
  'seats',
  'grids',
  'neighbourhoods',
  'buildings',
  'streets',
  'places',
  'organisations',
] as const satisfies readonly (keyof District)[];

const countIllustrative = (list: readonly Provenance[]): number =>
  list.filter(({ confidence }) => confidence === 'illustrative').length;

/** What a pack holds: how many of each, and how much of it is illustrative. */
export function PackContents({ district }: { readonly district: District }) {
  const rows = contentKinds.map((kind) => {
    const list: readonly Provenance[] = district[kind];
    return { kind, count: list.length, illustrative: countIllustrative(list) };
  });
  const hasIllustrative = rows.some(({ illustrative }) => illustrative > 0);
  return (
    <>
      <table class="pack-contents">
        <caption>{t('data.contents')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('data.contents.kind')}</th>
            <th scope="col">{t('data.contents.count')}</th>
            {hasIllustrative && <th scope="col">{t('data.contents.illustrative')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, count, illustrative }) => (
            <tr key={kind}>
              <th scope="row">{t(`data.kind.${kind}`)}</th>
              <td>{formatNumber(count)}</td>
              {hasIllustrative && <td>{illustrative > 0 ? formatShare(illustrative / count) : '–'}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {hasIllustrative && <p class="data-note">{t('data.illustrative')}</p>}
      <p class="data-note">{sourceWords(district.info)}</p>
    </>
  );
}

function sourceWords({ attribution, licence }: District['info']): string {
  if (attribution === '') return t('data.source.none');
  return licence === null
    ? t('data.source', { attribution })
    : t('data.source.licence', { attribution, licence });
}
