import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogues } from '../helpers/catalogues';
import { parseSource, readSourceFiles, type SourceFile } from '../helpers/source-file';
import { allowedCatalogueTexts, allowedLiterals, builtKeys, filesOfTypedWords } from './allowed';
import { type AllowedTexts, type CatalogueParts, checkCatalogues } from './check-catalogues';
import { checkKeyUses } from './check-key-uses';
import { findLiteralText } from './find-literal-text';
import { readKeyUses } from './read-key-uses';

const isCatalogue = ({ path }: SourceFile) => /^src\/i18n\/(zh|en|languages)\//.test(path);

/** The parts of a language from its folder, not from the volumes: a part that no volume holds is found. */
async function readParts(language: 'zh' | 'en'): Promise<CatalogueParts> {
  const parts: Record<string, CatalogueParts[string]> = {};
  for (const file of readdirSync(`src/i18n/${language}`)) {
    const part = file.replace(/\.ts$/, '');
    const module: Record<string, CatalogueParts[string]> = await import(
      `../../src/i18n/${language}/${part}.ts`
    );
    // The part plan-axes is exported as planAxes.
    parts[part] = module[part.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())] ?? {};
  }
  return parts;
}

const parts = { zh: await readParts('zh'), en: await readParts('en') };
const code = readSourceFiles('src').filter((file) => !isCatalogue(file));

describe('the catalogues', () => {
  it('say the same things in Chinese and in English', () => {
    expect(checkCatalogues(parts.zh, parts.en, allowedCatalogueTexts)).toEqual([]);
  });

  it('hold every key of their parts, in some volume', () => {
    const keysOf = (all: CatalogueParts) => Object.values(all).flatMap(Object.keys).sort();
    expect(Object.keys(catalogues.zh).sort()).toEqual(keysOf(parts.zh));
    expect(Object.keys(catalogues.en).sort()).toEqual(keysOf(parts.en));
  });

  it('hold no key that nobody uses', () => {
    const keys = new Set(Object.values(parts.zh).flatMap(Object.keys));
    expect(checkKeyUses(keys, code.map(readKeyUses), builtKeys)).toEqual([]);
  });
});

describe('the code', () => {
  it('holds no text of its own', () => {
    const shown = code.filter(({ path }) => !filesOfTypedWords.includes(path));
    expect(shown.flatMap((file) => findLiteralText(file, allowedLiterals))).toEqual([]);
  });
});

describe('a bad catalogue is refused:', () => {
  const nothing: AllowedTexts = { equal: [], chineseInEnglish: [] };
  const cases: readonly [name: string, zh: CatalogueParts, en: CatalogueParts, sentence: string][] = [
    ['no English', { find: { 'find.a': '甲' } }, { find: {} }, 'find.a has no English text.'],
    ['no Chinese', { find: {} }, { find: { 'find.a': 'A' } }, 'find.a has no Chinese text.'],
    [
      'equal texts',
      { find: { 'find.a': 'OK' } },
      { find: { 'find.a': 'OK' } },
      'find.a is the same in both languages.',
    ],
    ['an empty text', { find: { 'find.a': ' ' } }, { find: { 'find.a': 'A' } }, 'find.a has an empty text.'],
    [
      'Chinese left in English',
      { find: { 'find.a': '认领座椅' } },
      { find: { 'find.a': 'Adopt 座椅' } },
      'find.a has Chinese characters in its English text.',
    ],
    [
      'another hole',
      { find: { 'find.a': '{count} 个' } },
      { find: { 'find.a': { one: 'one', other: '{number} of them' } } },
      'find.a has the holes {count} in Chinese and {number} in English.',
    ],
    [
      'a key in two parts',
      { find: { 'find.a': '甲' }, plan: { 'find.a': '乙' } },
      { find: { 'find.a': 'A' } },
      'find.a stands in both zh/find and zh/plan.',
    ],
  ];
  it.each(cases)('%s', (_, chinese, english, sentence) => {
    expect(checkCatalogues(chinese, english, nothing)).toEqual([sentence]);
  });

  it('a stale entry in a list of exceptions', () => {
    const check = (allowed: AllowedTexts) =>
      checkCatalogues({ find: { 'find.a': '甲' } }, { find: { 'find.a': 'A' } }, allowed);
    expect(check({ equal: ['find.a', 'find.b'], chineseInEnglish: [] })).toHaveLength(2);
    expect(check({ equal: [], chineseInEnglish: ['find.a', 'find.b'] })).toHaveLength(2);
  });
});

describe('a bad use of a key is refused:', () => {
  const check = (text: string, keys: string[], built = {}) =>
    checkKeyUses(new Set(keys), [readKeyUses(parseSource('src/ui/a.tsx', text))], built);
  const built = { 'form.*': ['bench', 'steps'] };

  it('a key that nobody uses', () => {
    expect(check(`t('find.a');`, ['find.a', 'find.b'])).toEqual(['find.b is not used.']);
  });
  it('a key in a comment only', () => {
    expect(check(`// t('find.a')`, ['find.a'])).toEqual(['find.a is not used.']);
  });
  it('a built key that is not listed', () => {
    expect(check('t(`form.$' + '{form}`);', ['form.bench'])).toEqual([
      'form.* is built, but not listed with its values.',
      'form.bench is not used.',
    ]);
  });
  it('a listed pattern that nothing builds', () => {
    expect(check('', [], { 'form.*': [] })).toEqual(['form.* is listed, but nothing builds it.']);
  });
  it('a value without a text, and a text without a value', () => {
    expect(check('t(`form.$' + '{form}`);', ['form.bench', 'form.sofa'], built)).toEqual([
      'form.steps can be built, but has no text.',
      'form.sofa is not used.',
    ]);
  });
  it('a key that cannot be read', () => {
    expect(check('t(`$' + '{part}.title`); t("form." + form);', [])).toHaveLength(2);
  });
  it('while a good use passes', () => {
    expect(
      check(
        't(`form.$' + `{form}\`); const tabs = [{ key: 'find.a' }];`,
        ['form.bench', 'form.steps', 'find.a'],
        built,
      ),
    ).toEqual([]);
  });
});

describe('a literal text is found', () => {
  const find = (text: string) => findLiteralText(parseSource('src/ui/a.tsx', text), ['Esc']);
  const bad: readonly string[] = [
    'const a = <p>Sit down</p>;',
    'const a = <p>座椅</p>;',
    `const a = <p>{count > 1 ? 'seats' : t('find.seat')}</p>;`,
    'const a = <p>{`$' + '{count} m`}</p>;',
    `const a = <button aria-label="Close" />;`,
    `const a = <input placeholder={'Search'} />;`,
    `const a = <img alt={\`Map\`} />;`,
    `const a = <Row emptyLabel="Nothing" />;`,
    `element.textContent = 'Locate';`,
    `element.setAttribute('aria-label', 'Locate');`,
    `const names = ['坐坐'];`,
    'const name = `示意$' + '{number}`;',
  ];
  it.each(bad)('%s', (text) => {
    expect(find(text)).toHaveLength(1);
  });
  const good: readonly string[] = [
    `const a = <p class="title" id="a">{t('find.title')} · {formatMetres(d)}</p>;`,
    `const a = <kbd>Esc</kbd>;`,
    `const a = <p aria-labelledby="title" data-kind="seat">&nbsp;–&nbsp;</p>;`,
    `element.setAttribute('data-map-state', 'idle');`,
    `const a = <svg><path d="M0 0L1 1" /></svg>;`,
  ];
  it.each(good)('but not in %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});
