import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Translation } from '../../src/i18n/translation';
import { messages as adoptEn } from '../../src/i18n/volumes/adopt-en';
import { messages as adoptZh } from '../../src/i18n/volumes/adopt-zh';
import { messages as dataEn } from '../../src/i18n/volumes/data-en';
import { messages as dataZh } from '../../src/i18n/volumes/data-zh';
import { messages as findEn } from '../../src/i18n/volumes/find-en';
import { messages as findZh } from '../../src/i18n/volumes/find-zh';
import { messages as planEn } from '../../src/i18n/volumes/plan-en';
import { messages as planZh } from '../../src/i18n/volumes/plan-zh';
import { messages as shellEn } from '../../src/i18n/volumes/shell-en';
import { messages as shellZh } from '../../src/i18n/volumes/shell-zh';
import type { Messages } from './check-translation';

/** Where a further language is one file. */
export const languageFolder = 'src/i18n/languages';

export const zh: Messages = { ...shellZh, ...findZh, ...planZh, ...adoptZh, ...dataZh };
export const en: Messages = { ...shellEn, ...findEn, ...planEn, ...adoptEn, ...dataEn };

/** The tags of the further languages, by the names of their files. */
export function listTranslations(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -'.ts'.length)] : []));
}

/** @throws Error with one sentence where the file is not that of a language */
export async function readTranslation(folder: string, tag: string): Promise<Translation> {
  const file = join(folder, `${tag}.ts`);
  if (!existsSync(file))
    throw new Error(`${file} does not exist: expected zh, en or the name of a file there.`);
  const { translation } = await import(pathToFileURL(file).href);
  if (typeof translation?.messages !== 'object')
    throw new Error(`${file} exports no translation with messages.`);
  if (Intl.PluralRules.supportedLocalesOf(tag).length === 0)
    throw new Error(`${file} is named after ${tag}, which is no language that Node knows.`);
  return translation;
}
