import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { table } from '../../shared/action/markdown.ts';

/** A Markdown table of the example workflows, each with the first sentence of the comment that it begins with. */
export function recipesTable(root: string): string {
  const files = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.yml'));
  return table(
    ['Workflow', 'What it does'],
    files.sort().map((name) => {
      const path = `examples/${name}`;
      return [
        `[\`${name.replace('.yml', '')}\`](${path})`,
        firstSentence(readFileSync(join(root, path), 'utf8'), path),
      ];
    }),
  );
}

function firstSentence(text: string, path: string): string {
  const comment = /^(?:#.*\n)+/.exec(text)?.[0].replaceAll(/^# ?/gm, '').replaceAll('\n', ' ').trim();
  const sentence = comment?.split(/(?<=\.) /)[0];
  if (sentence === undefined || sentence === '')
    throw new Error(`${path} does not begin with a comment that says what it does`);
  return sentence;
}
