import { makeWorld, type Told, type WorldDevice } from './ledger-world';
import { sampleSeat, sampleSubmission } from './sample-ledger';

export const submit = (fields = {}): Told => ({ type: 'submit', submission: sampleSubmission(fields) });

/** One office and two others that hand everything on at once. */
export function meetOffice(seats = ['s001', 's002', 's003'].map((id) => sampleSeat(id))) {
  const { device } = makeWorld({ seats });
  const [office, one, other] = ['officedevice0001', 'firstapplicant01', 'secondapplicant2'].map((name) =>
    device(name),
  ) as [WorldDevice, WorldDevice, WorldDevice];
  const share = () => {
    const all = [office, one, other].flatMap(({ records }) => records);
    for (const each of [office, one, other]) each.take(all);
  };
  const on = (pledgeId: string, reason: string | null = '按先后') => ({ pledgeId, reason });
  /** The office takes a pledge to a state. */
  const bring = (pledgeId: string, ...steps: readonly ('receive' | 'start-review' | 'approve')[]) => {
    share();
    for (const type of steps) office.must('office', { type, ...on(pledgeId) });
    share();
  };
  const activate = (pledgeId: string) => {
    bring(pledgeId, 'receive', 'start-review', 'approve');
    office.must('office', { type: 'activate', ...on(pledgeId), term: null });
    share();
  };
  return { office, one, other, share, on, bring, activate };
}
