import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messages as en } from '../../../src/i18n/volumes/adopt-en';
import { messages as zh } from '../../../src/i18n/volumes/adopt-zh';
import { refusalCodes } from '../../../src/model/ledger/refusals';

const folder = 'src/model/ledger';
const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('refusals.ts'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');

describe('a refusal', () => {
  it.each(refusalCodes)('%s is given somewhere and has a sentence in both languages', (refused) => {
    expect(code).toContain(`'${refused}'`);
    const key = `adopt.error.${refused}` as const;
    expect(zh[key]).toMatch(/。$/);
    expect(en[key]).toMatch(/\.$/);
  });
});
