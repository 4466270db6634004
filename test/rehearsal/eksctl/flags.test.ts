import { describe, expect, test } from '@jest/globals';

import { parseDuration } from '../../../rehearsal/eksctl/command-line/duration.ts';
import { defineFlags, parseFlags } from '../../../rehearsal/eksctl/command-line/flags.ts';

const definitions = defineFlags(`
  -n --name string
  -w --wait bool
  --write-kubeconfig bool
  -N --nodes int
  --timeout duration
  --zones strings
  --tags map
  --cfn-role-arn string !
`);

describe('flags are read as eksctl’s library reads them', () => {
  test('values come after a space, an equals sign, or stuck to the short form', () => {
    const flags = parseFlags(
      ['--name=a', '-N3', '-w', '--timeout', '1h30m', '--zones', 'a,b', '--zones=c', 'x'],
      definitions,
    );
    expect(flags.string('name')).toBe('a');
    expect(flags.number('nodes')).toBe(3);
    expect(flags.bool('wait')).toBe(true);
    expect(flags.number('timeout')).toBe(5400);
    expect(flags.strings('zones')).toEqual(['a', 'b', 'c']);
    expect(flags.positional).toEqual(['x']);
  });

  test('a boolean takes its value only after an equals sign', () => {
    const flags = parseFlags(['--write-kubeconfig=false', '--wait', 'false'], definitions);
    expect(flags.bool('write-kubeconfig', true)).toBe(false);
    expect(flags.bool('wait')).toBe(true);
    expect(flags.positional).toEqual(['false']);
  });

  test('pairs are collected', () => {
    expect(parseFlags(['--tags', 'a=1,b=x=y', '--tags=c=3'], definitions).map('tags')).toEqual({
      a: '1',
      b: 'x=y',
      c: '3',
    });
  });

  test.each([
    [['--bogus'], 'unknown flag: --bogus'],
    [['-z'], "unknown shorthand flag: 'z' in -z"],
    [['--name'], 'flag needs an argument: --name'],
    [['-n'], "flag needs an argument: 'n' in -n"],
    [
      ['--wait=maybe'],
      'invalid argument "maybe" for "-w, --wait" flag: strconv.ParseBool: parsing "maybe": invalid syntax',
    ],
    [
      ['--nodes', 'two'],
      'invalid argument "two" for "-N, --nodes" flag: strconv.ParseInt: parsing "two": invalid syntax',
    ],
    [['--timeout', 'abc'], 'invalid argument "abc" for "--timeout" flag: time: invalid duration "abc"'],
    [['--tags', 'a'], 'invalid argument "a" for "--tags" flag: a must be formatted as key=value'],
  ])('%j is refused in eksctl’s words', (args, message) => {
    expect(() => parseFlags(args, definitions)).toThrow(message);
  });

  test('what the real eksctl knows and the stand-in does not is said so', () => {
    expect(() => parseFlags(['--cfn-role-arn', 'x'], definitions)).toThrow('does not rehearse --cfn-role-arn');
  });
});

test.each([
  ['25m0s', 1500],
  ['1h', 3600],
  ['1.5m', 90],
  ['300ms', 0.3],
  ['0', 0],
  ['90', undefined],
  ['', undefined],
  ['5x', undefined],
  ['1m garbage', undefined],
])('the duration %j is %j seconds', (text, seconds) => {
  expect(parseDuration(text)).toBe(seconds);
});
