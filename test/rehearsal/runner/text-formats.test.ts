import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { parseAssignments, parsePathFile } from '../../../rehearsal/runner/command-files.ts';
import { Masks } from '../../../rehearsal/runner/masks.ts';
import { expandMatrix, combinationText } from '../../../rehearsal/runner/matrix.ts';
import { splitTemplate } from '../../../rehearsal/runner/template-text.ts';
import { parseCommand } from '../../../rehearsal/runner/workflow-commands.ts';

describe('command files', () => {
  test.each<[string, string, [string, string][]]>([
    ['a line', 'a=b=c\n', [['a', 'b=c']]],
    [
      'an empty value, and blank lines',
      '\na=\n\nb=1',
      [
        ['a', ''],
        ['b', '1'],
      ],
    ],
    [
      'a block',
      'a<<END\none\n\ntwo\nEND\nb=1\n',
      [
        ['a', 'one\n\ntwo'],
        ['b', '1'],
      ],
    ],
    ['an empty block', 'a<<END\nEND\n', [['a', '']]],
    ['a block with = in its name', 'a<<X=Y\nv\nX=Y\n', [['a', 'v']]],
    ['<< behind =', 'a=b<<c\n', [['a', 'b<<c']]],
    ['Windows line ends and a byte order mark', '\uFEFFa<<E\r\none\r\nE\r\n', [['a', 'one']]],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => expect(parseAssignments(text)).toEqual(expected));

  test.each([
    ['no name=value', "Invalid format 'no name'", 'no name'],
    ['no name', "Invalid format '=x'. Name must not be empty", '=x'],
    ['no end', "Matching delimiter not found 'END'", 'a<<END\none'],
    ['no delimiter', 'delimiter must not be empty', 'a<<'],
  ])('refuses %s', (_, message, text) => expect(() => parseAssignments(text)).toThrow(message));

  test('what the toolkit writes is read back, whatever the value', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const lines = value.replaceAll('\r', '');
        const text = `name<<ghadelimiter_1\n${lines}\nghadelimiter_1\n`;
        expect(parseAssignments(text)).toEqual([['name', lines]]);
      }),
    );
  });

  test('paths are one a line', () => expect(parsePathFile('/a b\n\n/c\n')).toEqual(['/a b', '/c']));
});

describe('workflow commands', () => {
  test('name, properties and message, with their escapes', () => {
    expect(parseCommand('  ::error file=a%2Cb.ts,line=3,title=x%3Ay::50%25 of%0Aall')).toEqual({
      name: 'error',
      properties: { file: 'a,b.ts', line: '3', title: 'x:y' },
      message: '50% of\nall',
    });
  });

  test.each(['no command', 'a ::error::b', '::', ':: ::', '::error'])('%s is plain output', (line) => {
    expect(parseCommand(line)).toBeUndefined();
  });
});

describe('masks', () => {
  test('hide the value, its lines, and the forms in which it travels; longer ones first', () => {
    const masks = new Masks(['s3cret/value+', 's3cret', 'one\ntwo words']);
    const encoded = Buffer.from('s3cret/value+').toString('base64');
    for (const text of ['s3cret/value+', 's3cret%2Fvalue%2B', encoded.replace(/=+$/, ''), 's3cret', 'two words']) {
      expect(masks.hide(`<${text}>`)).toBe('<***>');
    }
    expect(masks.hide('harmless')).toBe('harmless');
  });

  test('an empty value masks nothing', () => {
    const masks = new Masks(['', ' ']);
    expect(masks.hide('a b')).toBe('a b');
    expect(masks.given).toEqual([]);
  });
});

describe('texts with expressions', () => {
  test('are split; quotes protect closing braces', () => {
    expect(splitTemplate("a ${{ x }}${{ format('}}''', y) }} b")).toEqual([
      'a ',
      { expression: 'x' },
      { expression: "format('}}''', y)" },
      ' b',
    ]);
    expect(splitTemplate('')).toEqual(['']);
    expect(() => splitTemplate('${{ x')).toThrow('the expression is not closed');
  });
});

describe('a matrix', () => {
  test('GitHub’s own example of include', () => {
    const all = expandMatrix({
      fruit: ['apple', 'pear'],
      animal: ['cat', 'dog'],
      include: [
        { color: 'green' },
        { color: 'pink', animal: 'cat' },
        { fruit: 'apple', shape: 'circle' },
        { fruit: 'banana' },
        { fruit: 'banana', animal: 'cat' },
      ],
    });
    expect(all).toEqual([
      { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
      { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
      { fruit: 'pear', animal: 'cat', color: 'pink' },
      { fruit: 'pear', animal: 'dog', color: 'green' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ]);
  });

  test('only include, objects as values, and what is refused', () => {
    expect(expandMatrix({ include: [{ a: 1 }, { a: 2 }] })).toEqual([{ a: 1 }, { a: 2 }]);
    expect(combinationText({ a: { b: 1, c: [2] }, d: 'x' })).toBe(' (1, 2, x)');
    expect(() => expandMatrix({ a: [] })).toThrow('strategy.matrix.a must be a list with at least one value');
    expect(() => expandMatrix({ a: Array.from({ length: 257 }, (_, index) => index) })).toThrow('the limit is 256');
  });
});
