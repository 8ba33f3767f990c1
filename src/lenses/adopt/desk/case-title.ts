import { t } from '../../../i18n/translate';
import type { DeskCase } from '../../../model/desk/desk-case';
import { openClaims } from '../../../model/desk/open-claims';
import { standingOf } from '../../../model/ledger/pledge-vocabulary';
import { casePlace, publicName } from './desk-words';

/** What a case is in one line, and the sentence that says how it stands. */
export function caseTitle(deskCase: DeskCase): { readonly title: string; readonly sentence: string } {
  const { claims, report } = deskCase;
  if (report) {
    return {
      title: t('adopt.desk.title.report', { problem: t(`adopt.desk.problem.${report.problem}`) }),
      sentence: casePlace(deskCase),
    };
  }
  const isContested = claims.some(({ pledge }) => pledge.state === 'contested');
  if (isContested) {
    return { title: t('adopt.desk.title.contested'), sentence: t('adopt.desk.sentence.contested') };
  }
  const [first] = claims;
  if (!first) return { title: casePlace(deskCase), sentence: t('adopt.desk.sentence.nothing') };
  if (claims.length > 1) {
    const isDecided = openClaims(deskCase).every(({ state }) => standingOf[state] !== 'pending');
    return {
      title: t(deskCase.kind === 'offer' ? 'adopt.desk.title.offer-claims' : 'adopt.desk.title.claims', {
        count: claims.length,
      }),
      sentence: t(isDecided ? 'adopt.desk.sentence.decided' : 'adopt.desk.sentence.claims'),
    };
  }
  const { track } = first.pledge.submission;
  return {
    title: t('adopt.desk.title.one', { name: publicName(first.pledge), track: t(`adopt.track.${track}`) }),
    sentence: [casePlace(deskCase), t(`adopt.state.${first.pledge.state}`)].join(
      t('common.sentence.separator'),
    ),
  };
}
