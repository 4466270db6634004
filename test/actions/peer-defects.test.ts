import { describe, expect, test } from '@jest/globals';

import { definitions } from '../../actions/definitions.ts';
import type { Input, Parsed } from '../../shared/action/inputs.ts';

// Defects that were reproduced in other actions, looked for in every input of every action. The others of their kind are tested where
// they would happen: AccessDenied asked for again (test/shared/aws/credentials/assume-roles.test.ts), a silent fall-back to another
// version and an unverified download (test/actions/setup-tools/refusals.test.ts).

const inputs = definitions.flatMap((definition) =>
  Object.entries(definition.inputs).map(([name, input]): [string, Input<unknown>] => [
    `${definition.name}: ${name}`,
    input as Input<unknown>,
  ]),
);
const valueOf = (parsed: Parsed<unknown>) => ('value' in parsed ? parsed.value : undefined);

describe('a boolean that is not one (configure-aws-credentials takes `use-existing-credentials: false` for true)', () => {
  const switches = inputs.filter(([, input]) => valueOf(input.parse('true')) === true);

  test('every action has some', () => {
    expect(switches.length).toBeGreaterThan(definitions.length);
  });

  test.each(switches)('%s: false is false, and what is neither is refused', (_, input) => {
    expect(input.parse('false')).toEqual({ value: false });
    for (const text of ['False', 'TRUE', 'yes', 'no', 'on', 'off', '0', '1', 'flase', ' ']) {
      expect(input.parse(text)).toEqual({ problem: expect.stringContaining(`"${text}"`) });
    }
  });
});

describe('a number with something behind it (configure-aws-credentials reads `role-duration-seconds: 1h` as 1)', () => {
  const takesNumbers = (input: Input<unknown>) =>
    ['5', '900', '8h', '20m'].some((text) => typeof valueOf(input.parse(text)) === 'number');
  const numbers = inputs.filter(([, input]) => takesNumbers(input));

  test('every action has some', () => {
    expect(numbers.length).toBeGreaterThan(definitions.length);
  });

  test.each(numbers)('%s: it is refused, or taken with its unit', (_, input) => {
    for (const text of ['1h', '90m', '3600s']) {
      const seconds = { '1h': 3600, '90m': 5400, '3600s': 3600 }[text];
      const parsed = input.parse(text);
      expect('problem' in parsed || parsed.value === seconds).toBe(true);
    }
    for (const text of ['900x', '3600 seconds', '1e3', '0x400', '9OO', '1,000']) {
      expect(input.parse(text)).toEqual({ problem: expect.stringContaining(`"${text}"`) });
    }
  });
});
