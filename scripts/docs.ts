import { readFileSync, writeFileSync } from 'node:fs';
import { printPledgeTables } from './docs/print-pledge-tables';
import { replaceTables } from './docs/replace-tables';

/** `npm run docs`: prints the tables of the documentation anew from the code. */
const file = 'src/model/ledger/README.md';
writeFileSync(file, replaceTables(readFileSync(file, 'utf8'), printPledgeTables()));
console.log(`${file} is up to date.`);
