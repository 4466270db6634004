/**
 * Compares the templates in `iam/` with what scenarios asked IAM for: `npm run permissions -- <directory>`, in which clouds left it
 * (see `decisionsVariable`). Fails on a permission that is missing, on one that nobody used, on a statement that could go.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { coverageOf, type Question } from '../rehearsal/aws/authorization/coverage.ts';
import { unrehearsed } from '../rehearsal/aws/authorization/unrehearsed.ts';
import { givenTemplateRoles } from '../rehearsal/aws/given-account.ts';

const [directory] = process.argv.slice(2);
if (directory === undefined) {
  console.error('Which directory? npm run permissions -- <directory>');
  process.exit(2);
}

const questions = readdirSync(directory).flatMap(
  (file) => JSON.parse(readFileSync(join(directory, file), 'utf8')) as Question[],
);
const { missing, unused, needless, stale } = coverageOf(givenTemplateRoles(), questions, unrehearsed);
const findings = [
  ...missing.map((each) => `missing: ${each}`),
  ...unused.map((each) => `granted, but used by no scenario: ${each}`),
  ...needless.map((each) => `not needed by any scenario: statement ${each}`),
  ...stale.map((each) => `listed as unrehearsed, but used or not granted: ${each}`),
];
console.log(`${questions.length} decisions; ${findings.length} finding(s)`);
for (const finding of findings) console.log(`  ${finding}`);
process.exitCode = findings.length === 0 ? 0 : 1;
