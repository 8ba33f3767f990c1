import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printPledgeTables } from '../../scripts/docs/print-pledge-tables';
import { replaceTables } from '../../scripts/docs/replace-tables';
import { pledgeCommands, standingOf } from '../../src/model/ledger/pledge-vocabulary';

describe("the ledger's tables", () => {
  it('in its README are what the code says (npm run docs)', () => {
    const text = readFileSync('src/model/ledger/README.md', 'utf8');
    expect(replaceTables(text, printPledgeTables())).toBe(text);
  });

  it('name every command and every state', () => {
    const tables = printPledgeTables();
    for (const name of [...Object.keys(pledgeCommands), ...Object.keys(standingOf)])
      expect(tables).toMatch(new RegExp(`\\| ${name} \\|`));
  });

  it('are not printed into a text that has no place for them', () => {
    expect(() => replaceTables('# nothing', 'x')).toThrow('no part between');
  });
});
