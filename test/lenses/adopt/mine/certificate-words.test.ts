import { beforeAll, describe, expect, it } from 'vitest';
import { loadSpeaker, type Speaker } from '../../../../src/i18n/load-speaker';
import { canCertify, certificateWords } from '../../../../src/lenses/adopt/mine/certificate-words';
import type { Pledge } from '../../../../src/model/ledger/ledger-state';
import { pledgeTracks, standingOf } from '../../../../src/model/ledger/pledge-vocabulary';
import { sampleSeat } from '../../../helpers/sample-ledger';
import { samplePledge } from '../../../helpers/sample-pledge';

let chinese: Speaker;
let english: Speaker;

beforeAll(async () => {
  chinese = await loadSpeaker('zh', ['shell', 'adopt']);
  english = await loadSpeaker('en', ['shell', 'adopt']);
});

const seat = sampleSeat('s049', {
  street: { zh: '南京西路', en: 'West Nanjing Road' },
  near: { zh: '弄堂口', en: null },
});

function words(pledge: Pledge, speaker: Speaker, fields = {}) {
  return certificateWords(
    { pledge, seat, street: null, isIllustrative: true, timeZone: 'Asia/Shanghai', ...fields },
    speaker,
  );
}

const kept = samplePledge({
  state: 'active',
  term: { start: '2026-12-01', end: '2029-11-30' },
  submission: { organisation: '示意单位 07', displayName: '示意单位 07 志愿队' },
});

describe('a certificate', () => {
  it('says the same of its pledge in both languages: public name, seat, street, term, number', () => {
    const zh = words(kept, chinese);
    expect(zh.title).toBe('认领证书');
    expect(zh.name).toBe('示意单位 07 志愿队');
    const text = zh.facts.map(({ value }) => value).join('\n');
    expect(text).toContain('长椅 · 3 个座位');
    expect(text).toContain('南京西路 · 弄堂口');
    expect(text).toContain('2026年12月1日 至 2029年11月30日');
    expect(text).toContain(`s049 · ${kept.id}`);

    const en = words(kept, english);
    expect(en.title).toBe('Certificate of adoption');
    expect(en.name).toBe('示意单位 07 志愿队');
    const english2 = en.facts.map(({ value }) => value).join('\n');
    expect(english2).toContain('West Nanjing Road · 弄堂口');
    expect(english2).toContain('December 1, 2026 to November 30, 2029');
  });

  it('says that it is for show where the seat is, and only there', () => {
    expect(words(kept, chinese).illustrative).toContain('示意');
    expect(words(kept, english).illustrative).toContain('Illustrative');
    expect(words(kept, english, { isIllustrative: false }).illustrative).toBeNull();
  });

  it.each(pledgeTracks)('has a title and a sentence of its own for the track %s', (track) => {
    const pledge = samplePledge({ state: 'active', submission: { track } });
    for (const speaker of [chinese, english]) {
      const { title, text } = words(pledge, speaker);
      expect(title).not.toBe('');
      expect(text).not.toBe('');
    }
  });

  it('tells when a proposal was carried out, on the calendar of the district', () => {
    const at = Date.parse('2026-11-24T20:00:00Z');
    const pledge = samplePledge({
      state: 'realised',
      submission: { track: 'plan', target: { kind: 'point', position: [121.44, 31.22] } },
      steps: [
        {
          eventId: 'e2',
          type: 'pledge-realised',
          at,
          actor: { role: 'office', device: 'office0000000001' },
          state: 'realised',
          reason: null,
        },
      ],
    });
    const facts = words(pledge, english, { seat: null }).facts.map(({ value }) => value);
    // Already the next day in Shanghai.
    expect(facts).toContain('November 25, 2026');
    expect(facts).toContain('a place chosen on the map');
  });

  it('is given for what holds, and for nothing else', () => {
    const states = Object.keys(standingOf) as Pledge['state'][];
    expect(states.filter((state) => canCertify({ state })).sort()).toEqual(['active', 'realised']);
  });
});
