/**
 * Writes what follows from the sources: the inputs and outputs in each action.yml, and the tables in the READMEs. `--check` only
 * compares, and fails if something is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { parseDocument } from 'yaml';

import { definitions } from '../actions/definitions.ts';
import { accessInputs } from '../shared/action/access-inputs.ts';
import type { ActionDefinition } from '../shared/action/definition.ts';
import { table } from '../shared/action/markdown.ts';
import { costsTable } from './docs/costs.ts';
import { recipesTable } from './docs/recipes.ts';
import { versionsList } from './docs/versions.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');
const stale: string[] = [];

for (const definition of definitions) {
  await update(`${definition.name}/action.yml`, (text) => withContract(text, definition));
  const tables = `${inputsTable(definition)}\n\n${outputsTable(definition)}`;
  await update(`${definition.name}/README.md`, (text) => between(text, 'contract', tables));
  const own = `${inputsTable(definition, (name) => !(name in accessInputs))}\n\n${outputsTable(definition)}`;
  await update('README.md', (text) => between(text, definition.name, own));
}
const [anyAction] = definitions;
if (anyAction !== undefined) {
  const shared = inputsTable(anyAction, (name) => name in accessInputs);
  await update('README.md', (text) => between(text, 'access', shared));
}
await update('README.md', (text) => between(text, 'recipes', recipesTable(root)));
const costs = await costsTable();
await update('README.md', (text) => between(text, 'costs', costs));
await update('README.md', (text) => between(text, 'versions', versionsList()));
if (stale.length > 0) {
  console.error(`Stale; run \`npm run docs\` and commit: ${stale.join(', ')}`);
  process.exitCode = 1;
} else if (check) {
  console.log('action.yml and README tables are fresh');
}

async function update(path: string, change: (text: string) => string): Promise<void> {
  const file = join(root, path);
  if (!existsSync(file)) throw new Error(`${path} is missing`);
  const before = readFileSync(file, 'utf8');
  const parser = path.endsWith('.md') ? 'markdown' : 'yaml';
  const after = await format(change(before), { parser, singleQuote: true, printWidth: 120 });
  if (after === before) return;
  if (check) stale.push(path);
  else writeFileSync(file, after);
}

/** The inputs and outputs of an action.yml; its name, description, branding and entry points are written by hand. */
function withContract(text: string, definition: ActionDefinition): string {
  const document = parseDocument(text);
  document.set(
    'inputs',
    Object.fromEntries(
      Object.entries(definition.inputs).map(([name, input]) => [
        name,
        {
          description: required(input.description, `${definition.name}: input ${name}`),
          required: input.required,
          ...(input.default === '' ? {} : { default: input.default }),
        },
      ]),
    ),
  );
  document.set(
    'outputs',
    Object.fromEntries(Object.entries(definition.outputs).map(([name, description]) => [name, { description }])),
  );
  return document.toString({ lineWidth: 0 });
}

/** The inputs of an action, or those among them that are chosen by name. */
function inputsTable(definition: ActionDefinition, chosen: (name: string) => boolean = () => true): string {
  const rows = Object.entries(definition.inputs)
    .filter(([name]) => chosen(name))
    .map(([name, input]) => [
      `\`${name}\`${input.required ? ' **required**' : ''}`,
      input.description.replaceAll('|', '\\|'),
      input.default === '' ? '' : `\`${input.default.replaceAll('|', '\\|')}\``,
    ]);
  return table(['Input', 'Meaning', 'Default'], rows);
}

function outputsTable(definition: ActionDefinition): string {
  const rows = Object.entries(definition.outputs).map(([name, description]) => [`\`${name}\``, description]);
  return table(['Output', 'Meaning'], rows);
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  if (!text.includes(start) || !text.includes(end)) throw new Error(`${start} … ${end} is missing`);
  return `${text.split(start)[0]}${start}\n\n${content}\n\n${end}${text.split(end)[1]}`;
}

function required(text: string, what: string): string {
  if (text.trim() === '') throw new Error(`${what} has no description`);
  return text;
}
