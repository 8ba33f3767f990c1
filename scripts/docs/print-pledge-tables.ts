import type { ActorRole } from '../../src/model/ledger/event';
import { nextPledgeState, type PledgeSituation } from '../../src/model/ledger/next-pledge-state';
import { pledgeEvents } from '../../src/model/ledger/pledge-events';
import {
  type Commander,
  type PledgeCommandName,
  type PledgeCommandRule,
  type PledgeState,
  type PledgeTrack,
  pledgeCommands,
  pledgeTracks,
  standingOf,
} from '../../src/model/ledger/pledge-vocabulary';

const commands = Object.keys(pledgeCommands) as readonly PledgeCommandName[];
const states = Object.keys(standingOf) as readonly PledgeState[];
const roles = ['applicant', 'keeper', 'office'] as const satisfies readonly Commander[];

/** The two tables of `src/model/ledger/README.md`, asked of the core itself. */
export function printPledgeTables(): string {
  return [
    '| command | by | tracks | reason | event |',
    '| --- | --- | --- | --- | --- |',
    ...commands.map(commandRow),
    '',
    '| state | standing | command | by | becomes | tracks |',
    '| --- | --- | --- | --- | --- | --- |',
    ...states.flatMap(stateRows),
  ].join('\n');
}

function commandRow(name: PledgeCommandName): string {
  const { by, tracks, needsReason }: PledgeCommandRule = pledgeCommands[name];
  const reason = needsReason ? 'needed' : '';
  return `| ${name} | ${by.join(', ')} | ${listTracks(tracks)} | ${reason} | ${pledgeEvents[name]} |`;
}

/** A row for every command that does something in the state; a state without any has one row of its own. */
function stateRows(state: PledgeState): readonly string[] {
  const head = `| ${state} | ${standingOf[state]}`;
  const rows = commands.flatMap((name) => {
    const cases = roles.flatMap((role) =>
      pledgeTracks.flatMap((track) => {
        const to = nextState(name, state, track, role);
        return to ? [{ role, track, to }] : [];
      }),
    );
    const [first] = cases;
    if (!first) return [];
    const by = roles.filter((role) => cases.some((one) => one.role === role)).join(', ');
    const tracks = pledgeTracks.filter((track) => cases.some((one) => one.track === track));
    return [`${head} | ${name} | ${by} | ${first.to} | ${listTracks(tracks)} |`];
  });
  return rows.length > 0 ? rows : [`${head} | | | | |`];
}

function nextState(
  name: PledgeCommandName,
  state: PledgeState,
  track: PledgeTrack,
  role: ActorRole,
): string | null {
  const rule: PledgeCommandRule = pledgeCommands[name];
  if (!rule.by.some((by) => by === role)) return null;
  const to = nextPledgeState(name, situation(state, track), role);
  return rule.to[state] === 'before' && to ? 'as before' : to;
}

/** A pledge of which nothing but the state and the track stands in the way. */
function situation(state: PledgeState, track: PledgeTrack): PledgeSituation {
  const step = { eventId: '', type: '', at: 0, actor: { role: 'office', device: '' }, reason: null } as const;
  return {
    state,
    submission: {
      track,
      target: { kind: 'anywhere' },
      organisation: '',
      displayName: null,
      message: null,
      home: null,
      termYears: 3,
    },
    paidAt: null,
    request: { request: 'renewal', successor: null, at: 0, reason: null },
    fromBaseline: false,
    steps: [
      { ...step, state: 'under-review' },
      { ...step, state },
    ],
  };
}

const listTracks = (tracks: readonly PledgeTrack[]): string =>
  tracks.length === pledgeTracks.length ? 'all' : tracks.join(', ');
