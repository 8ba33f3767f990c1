import type {
  ActorRole,
  PledgeSubmission,
  PledgeTarget,
  SeatFinding,
  Successor,
} from '../../src/model/ledger/event';
import type { Pledge } from '../../src/model/ledger/ledger-state';
import { nextPledgeState } from '../../src/model/ledger/next-pledge-state';
import {
  type PledgeCommandName,
  pledgeCommands,
  pledgeTracks,
  reportProblems,
} from '../../src/model/ledger/pledge-vocabulary';
import { surveyResults, surveyVerdicts } from '../../src/model/ledger/survey-vocabulary';
import { accessValues, conditions, knowledgeValues, seatForms } from '../../src/model/vocabulary';
import type { Told, WorldDevice } from './ledger-world';
import type { Act } from './random-history';
import { sampleOffer, sampleSubmission } from './sample-ledger';

interface ToldBy {
  readonly role: ActorRole;
  readonly command: Told;
}

const seatIds = ['s001', 's001', 's001', 's001', 's005', 's002', 's003', 's004', 's999'];
const commandNames = Object.keys(pledgeCommands) as PledgeCommandName[];
const roles: readonly ActorRole[] = ['applicant', 'keeper', 'citizen', 'office'];

const pick = <T>(values: readonly T[], n: number): T => values[n % values.length] as T;

/** What a device is told by the numbers of an act: mostly something that makes sense on what it has seen. */
export function readAct(device: WorldDevice, act: Act, isOffice: boolean): readonly ToldBy[] {
  const pledges = [...device.ledger.pledges.values()];
  if (act.kind < 36 || pledges.length === 0) return [newPledge(act, isOffice)];
  const pledge = pick(pledges, act.aim);
  if (act.kind < 55 && isOffice) return advance(pledge, act.detail);
  if (act.kind < 85) return [onPledge(pledge, act, isOffice, device)];
  return [besides(device, act, isOffice)];
}

/** The office takes a pledge some steps on its way to a keeper; steps that are behind it are refused. */
function advance({ id: pledgeId }: Pledge, detail: number): readonly ToldBy[] {
  const way = ['receive', 'start-review', 'approve', 'note-payment', 'install', 'activate'] as const;
  return way
    .slice(0, (detail % 5) + 3)
    .map((name) => ({ role: 'office', command: commandOn(name, pledgeId, detail) }));
}

function newPledge({ aim, detail }: Act, isOffice: boolean): ToldBy {
  const track = detail % 6 === 0 ? pick(pledgeTracks, aim) : detail % 6 === 1 ? 'donate' : 'adopt';
  const submission: PledgeSubmission = sampleSubmission({
    track,
    target: targetOf(track, aim, detail),
    organisation: `示意单位 ${(aim % 90) + 10}`,
    message: '给路过的人坐一坐',
    ...(track === 'share' && { shared: { places: (detail % 4) + 1, openingHours: null } }),
  });
  if (!isOffice || detail % 4 === 3) return { role: 'applicant', command: { type: 'submit', submission } };
  const state = detail % 2 ? 'active' : 'received';
  const fromBaseline = detail % 15 < 2;
  return { role: 'office', command: { type: 'record', submission, state, term: null, fromBaseline } };
}

function targetOf(track: string, aim: number, detail: number): PledgeTarget {
  const position = [121.44 + (aim % 5) / 1000, 31.22] as const;
  if (track === 'adopt' || (track === 'design' && aim % 2))
    return { kind: 'seat', seatId: pick(seatIds, aim) };
  if (track === 'donate' && detail % 5 !== 0) return { kind: 'offer', offerId: `offer-${aim % 2}`, position };
  return { kind: 'point', position };
}

/** Mostly a command that the table allows here, by one who may give it; now and then any by anyone. */
function onPledge(pledge: Pledge, { aim, detail }: Act, isOffice: boolean, device: WorldDevice): ToldBy {
  const own: readonly ActorRole[] = isOffice ? ['office'] : ['applicant', 'keeper'];
  const isAny = detail % 8 === 0;
  const role = isAny ? pick(roles, aim) : pick(own, detail);
  const allowed = commandNames.filter(
    (name) => pledgeCommands[name].by.some((by) => by === role) && nextPledgeState(name, pledge, role),
  );
  const name = isAny || allowed.length === 0 ? pick(commandNames, detail) : pick(allowed, detail >> 3);
  if (isOffice && detail % 11 === 0) return settle(pledge, detail, device);
  return { role, command: commandOn(name, pledge.id, detail) };
}

function commandOn(name: PledgeCommandName, pledgeId: string, detail: number): Told {
  const on = { pledgeId, reason: '按先后' };
  const successor: Successor = {
    organisation: '示意单位 77',
    displayName: null,
    device: detail % 2 ? 'secondapplicant2' : null,
  };
  switch (name) {
    case 'refuse':
      return { type: name, ...on, alternative: detail % 3 ? null : 's005' };
    case 'move':
      return { type: name, ...on, seatId: pick(seatIds, detail) };
    case 'install':
      return { type: name, ...on, position: null };
    case 'activate':
    case 'renew':
      return { type: name, ...on, term: null };
    case 'realise':
      return { type: name, ...on, offerId: detail % 2 ? 'offer-0' : null, seatId: 's001' };
    case 'hand-over':
      return { type: name, ...on, successor };
    case 'ask':
      return { type: name, ...on, request: pick(['renewal', 'hand-over', 'end'], detail), successor };
    default:
      return { type: name, ...on };
  }
}

function settle({ id, submission }: Pledge, detail: number, { ledger }: WorldDevice): ToldBy {
  const { target } = submission;
  const rivals = target.kind === 'seat' ? (ledger.pledgesBySeat.get(target.seatId) ?? []) : [];
  const refuse = rivals
    .filter((rival) => rival.id !== id && rival.state !== 'active')
    .map(({ id: pledgeId }) => ({ pledgeId, alternative: null }));
  const share = detail % 2 === 0;
  return {
    role: 'office',
    command: { type: 'settle', approve: [id], refuse, move: [], share, reason: '按收到的先后' },
  };
}

/** Seats that are entered, moved, merged and looked at. */
function onEntry(
  { ledger }: WorldDevice,
  { aim, detail }: Pick<Act, 'aim' | 'detail'>,
  role: ActorRole,
  packSeat: string,
): readonly ToldBy[] {
  const reason = '现场看过';
  const added = [...ledger.seats.values()].flatMap((seat) => (seat.added ? [seat.id] : []));
  const merged = [...ledger.seats.values()].flatMap((seat) => (seat.mergedInto ? [seat.id] : []));
  const seatId = detail % 3 === 0 ? pick([...added, packSeat], detail) : packSeat;
  const position = [121.44 + (detail % 7) / 10_000, 31.22] as const;
  const day = `2026-11-${10 + (detail % 14)}`;
  const known = {
    form: pick(seatForms, detail),
    provision: 'new' as const,
    places: 1 + (detail % 4),
    access: pick(accessValues, aim),
  };
  const finding: SeatFinding = {
    result: pick(surveyResults, detail),
    day,
    accuracy: detail % 2 ? detail % 40 : null,
    position: detail % 5 ? null : position,
    attributes: detail % 2 ? { backrest: pick(knowledgeValues, aim), lit: 'yes' } : {},
    note: null,
  };
  const surveyId = pick([...ledger.surveys.keys(), 'none'], aim);
  const edit = { ...known, backrestChecked: day, checkDate: day, street: { zh: '愚园路', en: null } };
  return [
    { role, command: { type: 'add-seat', position, seat: { ...known, armrest: 'no' }, reason } },
    { role, command: { type: detail % 3 ? 'withdraw-seat' : 'reopen-seat', seatId, reason } },
    { role, command: { type: 'move-seat', seatId, position, reason } },
    { role, command: { type: 'merge-seat', seatId, into: pick(seatIds, detail), reason } },
    { role, command: { type: 'merge-seat', seatId: pick(seatIds, detail), into: seatId, reason } },
    { role, command: { type: 'split-seat', seatId: pick([...merged, seatId], detail), reason } },
    {
      role,
      command: {
        type: 'tell-apart',
        seatId,
        other: pick(seatIds, detail),
        apart: detail % 3 > 0,
        reason,
      },
    },
    { role, command: { type: 'edit-seat', seatId, edit, reason } },
    { role: pick(['citizen', role], aim), command: { type: 'survey-seat', seatId, finding } },
    { role: pick(['citizen', role], aim), command: { type: 'survey-seat', seatId, finding } },
    { role, command: { type: 'settle-survey', surveyId, verdict: pick(surveyVerdicts, detail), reason } },
    { role: 'citizen', command: { type: 'settle-survey', surveyId, verdict: 'declined', reason: null } },
    {
      role,
      command: {
        type: 'together',
        steps: [
          { type: 'edit-seat', seatId, edit: { lit: pick(knowledgeValues, aim) }, reason },
          { type: 'change-condition', seatId: packSeat, condition: pick(conditions, aim), reason },
        ],
      },
    },
  ];
}

function besides(device: WorldDevice, { aim, detail, kind }: Act, isOffice: boolean): ToldBy {
  const seatId = pick(seatIds, aim);
  const role: ActorRole = isOffice ? 'office' : 'keeper';
  const reason = '说明';
  const pledgeId = pick([...device.ledger.pledges.keys()], aim);
  const offerId = `offer-${aim % 2}`;
  const subject =
    detail % 2 ? { kind: 'offer' as const, id: offerId } : { kind: 'pledge' as const, id: pledgeId };
  const told: readonly ToldBy[] = [
    { role, command: { type: 'make-offers', offers: [sampleOffer(offerId)] } },
    { role, command: { type: detail % 3 ? 'withdraw-offer' : 'reopen-offer', offerId, reason } },
    { role, command: { type: 'check-seat', seatId, works: ['checked'], day: '2026-11-20', note: null } },
    {
      role: 'citizen',
      command: { type: 'report-seat', seatId, problem: pick(reportProblems, detail), note: '松了' },
    },
    {
      role,
      command: {
        type: 'resolve-report',
        reportId: pick([...device.ledger.reports.keys(), 'none'], aim),
        reason,
      },
    },
    { role, command: { type: 'change-condition', seatId, condition: pick(conditions, detail), reason } },
    { role, command: { type: 'edit-seat', seatId, edit: { story: `故事 ${detail}` }, reason: null } },
    { role, command: { type: 'set-exclusivity', seatId, exclusive: detail % 2 === 0, reason } },
    ...onEntry(device, { aim, detail }, role, seatId),
    { role: 'citizen', command: { type: 'comment', subject, stance: 'support', reason: null } },
    { role: 'citizen', command: { type: 'comment', subject, stance: 'objection', reason } },
    { role: 'citizen', command: { type: 'withdraw-comment', subject } },
    {
      role,
      command: {
        type: 'change-settings',
        settings: { graceDays: detail % 60, commentDays: aim % 60 },
        reason,
      },
    },
  ];
  return pick(told, kind + detail);
}
