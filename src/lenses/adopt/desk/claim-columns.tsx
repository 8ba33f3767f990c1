import { t } from '../../../i18n/translate';
import type { DeskCase } from '../../../model/desk/desk-case';
import { listClaimRows } from './claim-rows';
import { claimMark, publicName } from './desk-words';
import './claim-columns.css';

/**
 * The claims side by side, the first to be received on the left; on a narrow window the same rows as cards,
 * one after another. One piece of the document either way: each claim is an article with its own labels,
 * and the wide window lines their rows up (subgrid) beside one column of labels.
 */
export function ClaimColumns({ deskCase }: { readonly deskCase: DeskCase }) {
  const { claims } = deskCase;
  const rows = listClaimRows(deskCase);
  if (claims.length === 0) return null;
  return (
    <div
      class="claims"
      style={{ '--claims': String(claims.length), '--rows': String(rows.length + 1) }}
      data-count={claims.length}
    >
      <div class="claims-labels" aria-hidden="true">
        <span />
        {rows.map(({ id }) => (
          <span key={id}>{t(`adopt.desk.row.${id}`)}</span>
        ))}
      </div>
      {claims.map(({ pledge }, index) => (
        <article key={pledge.id} class="claim" aria-label={publicName(pledge)} data-first={index === 0}>
          <h2>
            {claims.length > 1 && <span class="claim-mark">{claimMark(index)}</span>}
            <span class="claim-name">{publicName(pledge)}</span>
            <span class="claim-state">{t(`adopt.state.${pledge.state}`)}</span>
          </h2>
          <dl>
            {rows.map(({ id, cell }) => (
              <div key={id} class="claim-row">
                <dt>{t(`adopt.desk.row.${id}`)}</dt>
                <dd>{cell(pledge, deskCase)}</dd>
              </div>
            ))}
          </dl>
        </article>
      ))}
    </div>
  );
}
