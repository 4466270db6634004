import { describe, expect, test } from '@jest/globals';

import { defaultWorkflows, parseArguments, UsageError } from '../../../rehearsal/cli/arguments.ts';

describe('the command line', () => {
  test('nothing at all is the default pair at the default speed', () => {
    expect(parseArguments([])).toMatchObject({
      workflows: defaultWorkflows,
      usesDefaults: true,
      speed: 150,
      keep: false,
    });
  });

  test('--keep without a workflow leaves the teardown out', () => {
    expect(parseArguments(['--keep']).workflows).toEqual([defaultWorkflows[0]]);
    expect(parseArguments(['--keep', 'a.yml', 'b.yml']).workflows).toEqual(['a.yml', 'b.yml']);
  });

  test('inputs, variables, secrets from the environment, and faults', () => {
    const given = parseArguments(
      [
        'a.yml',
        '--input',
        'name=a=b',
        '-i',
        'empty=',
        '--var',
        'X=1',
        '--secret',
        'KEY',
        '--fault',
        'eks:*=slow:1',
        '--speed',
        '0.5',
      ],
      { KEY: 'value' },
    );
    expect(given).toMatchObject({
      inputs: { name: 'a=b', empty: '' },
      vars: { X: '1' },
      secrets: { KEY: 'value' },
      speed: 0.5,
      faults: [{ service: 'eks', operation: '*', effect: { kind: 'slow', seconds: 1 } }],
    });
  });

  test('every mistake is told at once', () => {
    const wrong = ['--input', 'name', '--secret', 'A=b', '--speed', 'fast', '--fault', 'x=slow:1'];
    expect(() => parseArguments(wrong)).toThrow(UsageError);
    expect(() => parseArguments(wrong)).toThrow(
      /--input name: write it as name=value\n--secret takes a name only.*\n--speed fast: must be a number above 0.*\n--fault x=slow:1: it names no service/,
    );
  });

  test('an unknown option and a secret that is not set', () => {
    expect(() => parseArguments(['--sped', '2'])).toThrow("Unknown option '--sped'");
    expect(() => parseArguments(['--secret', 'NOT_SET'], {})).toThrow('there is no environment variable NOT_SET');
  });
});
