import { messageOf } from '../src/lib/app-error';
import { checkTranslation, type TranslationFlaws } from './i18n/check-translation';
import { en, languageFolder, listTranslations, readTranslation, zh } from './i18n/read-languages';
import { readArguments } from './options/read-arguments';

/**
 * `npm run --silent i18n -- ja`: what the file of a language lacks, has too much, or says with other holes than
 * the two complete ones; without a tag, of every language. Exit code 0 where there is nothing to say, 1 where there
 * is, 2 where there is no such language. `--folder DIR` looks elsewhere than in src/i18n/languages.
 */
async function listFlaws(args: readonly string[]): Promise<boolean> {
  const { values, positionals } = readArguments(args, {
    options: { folder: { type: 'string', default: languageFolder } },
    allowPositionals: true,
  });
  const tags = positionals.length > 0 ? positionals : ['zh', 'en', ...listTranslations(values.folder)];
  let isFine = true;
  for (const tag of tags) isFine = report(tag, await flawsOf(tag, values.folder)) && isFine;
  return isFine;
}

/** Chinese and English are held against each other, every other language against English. */
async function flawsOf(tag: string, folder: string): Promise<TranslationFlaws> {
  if (tag === 'zh') return checkTranslation('zh', zh, en);
  if (tag === 'en') return checkTranslation('en', en, zh);
  return checkTranslation(tag, (await readTranslation(folder, tag)).messages, en);
}

function report(tag: string, { missing, surplus, wrong }: TranslationFlaws): boolean {
  const counts = `${missing.length} missing, ${surplus.length} surplus, ${wrong.length} wrong`;
  console.log(`${tag}: ${counts}`);
  for (const key of missing) console.log(`  missing  ${key}`);
  for (const key of surplus) console.log(`  surplus  ${key}`);
  for (const sentence of wrong) console.log(`  wrong    ${sentence}`);
  return missing.length + surplus.length + wrong.length === 0;
}

try {
  if (!(await listFlaws(process.argv.slice(2)))) process.exitCode = 1;
} catch (thrown) {
  console.error(messageOf(thrown));
  process.exitCode = 2;
}
