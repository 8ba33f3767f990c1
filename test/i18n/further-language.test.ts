import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTranslation } from '../../scripts/i18n/check-translation';
import { en, languageFolder, listTranslations, readTranslation } from '../../scripts/i18n/read-languages';
import { languageTags, loadTranslation } from '../../src/i18n/language-tags';
import { preferLanguage } from '../../src/i18n/prefer-language';
import type { Translation } from '../../src/i18n/translation';
import { loadWords, sayWith } from '../../src/i18n/words';
import { leftOut, translation as pseudo } from '../e2e/pseudo/en-XA';

const polish: Translation = {
  direction: 'ltr',
  fallback: 'en',
  messages: {
    'common.back': 'Wstecz',
    'find.places': { one: '{count} miejsce', few: '{count} miejsca', other: '{count} miejsc' },
  },
};
const words = () => loadWords('pl', ['shell'], async () => polish);

describe('a language of one file', () => {
  it('speaks its own words, in its own plurals', async () => {
    const loaded = await words();
    expect(sayWith(loaded, 'common.back')).toBe('Wstecz');
    const counts = [1, 3, 5].map((count) => sayWith(loaded, 'find.places', { count }));
    expect(counts).toEqual(['1 miejsce', '3 miejsca', '5 miejsc']);
  });

  it('lets the fallback speak where it has no message, in the plurals of the fallback', async () => {
    const japanese: Translation = { direction: 'ltr', fallback: 'en', messages: {} };
    const loaded = await loadWords('ja', ['shell'], async () => japanese);
    // Japanese has no singular; the English sentence keeps its own.
    expect(sayWith(loaded, 'find.places', { count: 1 })).toBe('1 place');
    expect(loaded.fallback).toBe('en');
  });

  it('loads the fallback by volumes: what is closed says nothing', async () => {
    const loaded = await words();
    expect(sayWith(loaded, 'plan.more')).toBe('');
    expect(sayWith(await loadWords('pl', ['plan'], async () => polish), 'plan.more')).toBe(en['plan.more']);
  });

  it('is refused in one sentence when there is no such file', async () => {
    expect(languageTags).toEqual(['zh', 'en', ...listTranslations(languageFolder)]);
    await expect(loadTranslation('tlh')).rejects.toThrow('There is no file of the language tlh.');
  });
});

describe('the language of a first visit', () => {
  const spoken = ['zh', 'en', 'ja', 'pt-BR'];
  it.each([
    [['zh-CN', 'en'], 'zh'],
    [['zh-TW'], 'zh'],
    [['fr-FR', 'ja-JP', 'en'], 'ja'],
    [['pt-PT', 'en'], 'pt-BR'],
    [['PT-br'], 'pt-BR'],
    [['fr'], 'en'],
    [[], 'en'],
  ])('of somebody who reads %j is %s', (wanted, expected) => {
    expect(preferLanguage(wanted, spoken)).toBe(expected);
  });
});

describe('the list of what a language lacks', () => {
  it('names what is missing, what is surplus, and what would be shown wrongly', () => {
    const complete = { a: 'A {x}', b: 'B', c: { one: '{count} seat', other: '{count} seats' }, d: 'D' };
    const flaws = checkTranslation(
      'pl',
      { a: 'A {y}', b: ' ', c: { one: '{count}', other: '{count}' }, e: 'E' },
      complete,
    );
    expect(flaws).toEqual({
      missing: ['d'],
      surplus: ['e'],
      wrong: [
        'a has the holes {y}, where {x} was expected.',
        'b has an empty text.',
        'c lacks the plural few, many.',
      ],
    });
  });

  it('names of the pseudo-language the one message that it leaves out', () => {
    expect(checkTranslation('en-XA', pseudo.messages, en)).toEqual({
      missing: [leftOut],
      surplus: [],
      wrong: [],
    });
  });

  it.each(['zh', 'en', ...listTranslations(languageFolder)])(
    'is free of faults for %s, which is shipped',
    async (tag) => {
      const { catalogues } = await import('../helpers/catalogues');
      const messages =
        tag === 'zh' || tag === 'en'
          ? catalogues[tag]
          : (await readTranslation(languageFolder, tag)).messages;
      const { surplus, wrong } = checkTranslation(tag, messages, en);
      expect({ surplus, wrong }).toEqual({ surplus: [], wrong: [] });
    },
  );
});

describe('npm run i18n', () => {
  const list = (...args: string[]) =>
    spawnSync(join('node_modules', '.bin', 'tsx'), ['scripts/i18n.ts', ...args], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });

  it('lists every key that a file lacks and fails; an unknown language is another failure', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zuozuo-i18n-'));
    try {
      writeFileSync(
        join(folder, 'ja.ts'),
        `export const translation = { direction: 'ltr', fallback: 'en', messages: { 'common.back': '戻る' } };`,
      );
      const incomplete = list('ja', '--folder', folder);
      expect(incomplete.status).toBe(1);
      expect(incomplete.stdout).toContain(`ja: ${Object.keys(en).length - 1} missing, 0 surplus, 0 wrong`);
      expect(incomplete.stdout).toContain('  missing  common.close');
      expect(incomplete.stdout).not.toContain('common.back');
      const unknown = list('tlh', '--folder', folder);
      expect(unknown).toMatchObject({ status: 2, stdout: '' });
      expect(unknown.stderr).toMatch(/tlh\.ts does not exist: expected /);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
