import { describe, expect, it } from 'vitest';
import { nextEventId } from '../../../src/model/ledger/event-id';
import { playLedger } from '../../helpers/play-ledger';
import {
  applicant,
  neighbour,
  noon,
  office,
  sampleSeat,
  sampleSubmission,
} from '../../helpers/sample-ledger';

const citizen = { ...neighbour, role: 'citizen' } as const;
const seats = [sampleSeat('s001', { backrest: 'no' }), sampleSeat('s002')];
const play = () => playLedger(seats, { start: noon, office });

describe('the record of a subject', () => {
  it('tells of a pledge who did what, when, from which state to which, and why', () => {
    const ledger = play();
    const [submitted] = ledger.give(applicant, { type: 'submit', submission: sampleSubmission() });
    const pledgeId = submitted?.id ?? '';
    ledger.give(office, { type: 'receive', pledgeId, reason: null });
    ledger.give(office, { type: 'start-review', pledgeId, reason: null });
    ledger.give(office, { type: 'refuse', pledgeId, alternative: 's002', reason: 'blocks the door' });
    expect(
      ledger.rows.map(({ type, actor, at, reason, changes }) => ({
        type,
        role: actor.role,
        minute: (at - noon) / 60_000,
        reason,
        state: changes.find(({ field }) => field === 'pledge-state'),
      })),
    ).toEqual([
      {
        type: 'pledge-submitted',
        role: 'applicant',
        minute: 1,
        reason: null,
        state: { field: 'pledge-state', before: null, after: 'submitted' },
      },
      {
        type: 'pledge-received',
        role: 'office',
        minute: 2,
        reason: null,
        state: { field: 'pledge-state', before: 'submitted', after: 'received' },
      },
      {
        type: 'pledge-review-started',
        role: 'office',
        minute: 3,
        reason: null,
        state: { field: 'pledge-state', before: 'received', after: 'under-review' },
      },
      {
        type: 'pledge-refused',
        role: 'office',
        minute: 4,
        reason: 'blocks the door',
        state: { field: 'pledge-state', before: 'under-review', after: 'refused' },
      },
    ]);
    expect(ledger.rows.at(-1)?.changes).toContainEqual({ field: 'alternative', before: null, after: 's002' });
  });

  it('starts a seat’s fields from the pack, and each row from the row before', () => {
    const ledger = play();
    const close = { type: 'change-condition', seatId: 's001' } as const;
    ledger.give(office, { ...close, condition: 'temporarily-closed', reason: 'a' });
    ledger.give(office, { ...close, condition: 'gone', reason: 'b' });
    ledger.give(office, { type: 'edit-seat', seatId: 's001', edit: { backrest: 'yes' }, reason: null });
    ledger.give(office, { type: 'edit-seat', seatId: 's001', edit: { backrest: 'limited' }, reason: null });
    expect(ledger.rows.map(({ changes }) => changes)).toEqual([
      [{ field: 'condition', before: 'in-use', after: 'temporarily-closed' }],
      [{ field: 'condition', before: 'temporarily-closed', after: 'gone' }],
      [{ field: 'backrest', before: 'no', after: 'yes' }],
      [{ field: 'backrest', before: 'yes', after: 'limited' }],
    ]);
  });

  it('keeps apart what two devices say of one proposal', () => {
    const ledger = play();
    const site = sampleSubmission({ track: 'plan', target: { kind: 'point', position: [121.44, 31.22] } });
    const [submitted] = ledger.give(applicant, { type: 'submit', submission: { ...site, message: 'here' } });
    const subject = { kind: 'pledge', id: submitted?.id ?? '' } as const;
    ledger.give(office, { type: 'receive', pledgeId: subject.id, reason: null });
    ledger.give(citizen, { type: 'comment', subject, stance: 'support', reason: 'shade' });
    const other = { role: 'citizen', device: 'thirddevice00003' } as const;
    ledger.give(other, { type: 'comment', subject, stance: 'objection', reason: null });
    ledger.give(citizen, { type: 'comment', subject, stance: 'objection', reason: 'noise' });
    const stances = ledger.rows.map(({ changes }) => changes.find(({ field }) => field === 'stance'));
    expect(stances.slice(2)).toEqual([
      { field: 'stance', before: null, after: 'support' },
      { field: 'stance', before: null, after: 'objection' },
      { field: 'stance', before: 'support', after: 'objection' },
    ]);
  });

  it('lists what was not taken in, with why, and lets it change nothing', () => {
    const ledger = play();
    const close = (device: string, at: number) => ({
      id: nextEventId(null, at, device),
      at,
      actor: { role: 'office', device } as const,
      type: 'seat-condition-changed',
      subject: { kind: 'seat', id: 's001' } as const,
      payload: { condition: 'gone' },
      reason: 'no office',
    });
    const stranger = { event: close('strangedevice004', noon), authorship: 'signed' } as const;
    const forged = { event: close(office.device, noon + 1), authorship: 'forged' } as const;
    const unsigned = { event: close(office.device, noon + 2), authorship: 'unsigned' } as const;
    ledger.take(stranger, forged, unsigned);
    ledger.give(office, {
      type: 'change-condition',
      seatId: 's001',
      condition: 'temporarily-closed',
      reason: 'paint',
    });
    expect(ledger.rows.map(({ ignored, changes }) => [ignored, changes.length])).toEqual([
      ['unknown-office', 0],
      ['forged', 0],
      ['unsigned', 0],
      [null, 1],
    ]);
    expect(ledger.rows.at(-1)?.changes[0]?.before).toBe('in-use');
  });

  it('keeps an event of a later version about a micro-grid, in that grid’s record', () => {
    const ledger = play();
    const event = {
      id: nextEventId(null, noon, neighbour.device),
      at: noon,
      actor: citizen,
      type: 'grid-topic-claimed',
      subject: { kind: 'grid', id: 'JA-07' } as const,
      payload: { topic: 'lift' },
    };
    ledger.take({ event, authorship: 'signed' });
    expect(ledger.rows).toEqual([
      expect.objectContaining({
        type: 'grid-topic-claimed',
        subject: { kind: 'grid', id: 'JA-07' },
        ignored: 'unknown-type',
        changes: [],
      }),
    ]);
  });

  it('tells of a seat where it was, which one stands for it, and what was looked at when', () => {
    const ledger = play();
    const reason = 'seen';
    ledger.give(office, { type: 'move-seat', seatId: 's001', position: [121.45, 31.22], reason });
    ledger.give(office, { type: 'merge-seat', seatId: 's001', into: 's002', reason });
    const edit = { backrestChecked: '2026-11-02', form: 'steps' } as const;
    ledger.give(office, { type: 'edit-seat', seatId: 's001', edit, reason });
    expect(ledger.rows.map(({ changes }) => changes)).toEqual([
      [{ field: 'position', before: [121.44, 31.22], after: [121.45, 31.22] }],
      [{ field: 'merged-into', before: null, after: 's002' }],
      [
        { field: 'backrestChecked', before: null, after: '2026-11-02' },
        { field: 'form', before: 'bench', after: 'steps' },
      ],
    ]);
  });

  it('tells of a field check what was found, whether it counts, and what it then changes and puts back', () => {
    const ledger = play();
    const finding = {
      result: 'broken',
      day: '2026-11-20',
      accuracy: 6,
      position: null,
      attributes: { backrest: 'yes' },
      note: 'a slat is missing',
    } as const;
    const [survey] = ledger.give(citizen, { type: 'survey-seat', seatId: 's001', finding });
    const on = { type: 'settle-survey', surveyId: survey?.id ?? '', reason: 'looked' } as const;
    ledger.give(office, { ...on, verdict: 'accepted' });
    ledger.give(office, { ...on, verdict: 'waiting' });
    const [found, accepted, waiting] = ledger.rows.map(({ changes }) =>
      Object.fromEntries(changes.map(({ field, before, after }) => [field, [before, after]])),
    );
    expect(found).toEqual({
      'survey-result': [null, 'broken'],
      day: [null, '2026-11-20'],
      accuracy: [null, 6],
      'survey-seen': [null, { backrest: 'yes' }],
      note: [null, 'a slat is missing'],
      'survey-verdict': [null, 'waiting'],
    });
    const told = { survey: [null, survey?.id] };
    expect(accepted).toEqual({
      ...told,
      'survey-verdict': ['waiting', 'accepted'],
      condition: ['in-use', 'temporarily-closed'],
      checkDate: [null, '2026-11-20'],
      backrest: ['no', 'yes'],
      backrestChecked: [null, '2026-11-20'],
    });
    expect(waiting).toEqual({
      ...told,
      'survey-verdict': ['accepted', 'waiting'],
      condition: ['temporarily-closed', 'in-use'],
      checkDate: ['2026-11-20', null],
      backrest: ['yes', 'no'],
      backrestChecked: ['2026-11-20', null],
    });
  });
});
