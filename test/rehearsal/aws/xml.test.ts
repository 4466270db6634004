import { describe, expect, test } from '@jest/globals';

import { NormalizedSchema } from '../../../rehearsal/aws/wire/schema.ts';
import { membersToXml, shapeFromXml } from '../../../rehearsal/aws/wire/xml.ts';

// Traits that none of today's clients has, in the notation of the SDK's schemas: structure = 3, list = 1, map = 2.
const item = [3, 'ns', 'Item', 0, ['kind', 'text'], [[0, { xmlAttribute: 1, xmlName: 'xsi:kind' }], 0]];
const thing = NormalizedSchema.of([
  3,
  'ns',
  'Thing',
  0,
  ['flat', 'wrapped', 'named', 'map', 'flatMap', 'spaced'],
  [
    [[1, 'ns', 'L', 0, 0], { xmlFlattened: 1, xmlName: 'f' }],
    [1, 'ns', 'L', 0, 0],
    [1, 'ns', 'L', 0, [() => item, { xmlName: 'item' }]],
    [2, 'ns', 'M', 0, 0, 1],
    [[2, 'ns', 'M', 0, [0, { xmlName: 'k' }], [0, { xmlName: 'v' }]], { xmlFlattened: 1 }],
    [() => item, { xmlNamespace: ['xsi', 'http://example'] }],
  ],
] as never);

const shape = {
  flat: ['a', 'b'],
  wrapped: ['c'],
  named: [{ kind: 'x"y', text: 'd' }],
  map: { one: 1, two: 2 },
  flatMap: { three: '3' },
  spaced: { kind: 'z', text: ' kept \r\n as it is ' },
};

describe('XML', () => {
  test('is written by names, flattening, attributes and namespaces', () => {
    expect(membersToXml(thing, shape)).toBe(
      '<f>a</f><f>b</f>' +
        '<wrapped><member>c</member></wrapped>' +
        '<named><item xsi:kind="x&quot;y"><text>d</text></item></named>' +
        '<map><entry><key>one</key><value>1</value></entry><entry><key>two</key><value>2</value></entry></map>' +
        '<flatMap><k>three</k><v>3</v></flatMap>' +
        '<spaced xmlns:xsi="http://example" xsi:kind="z"><text> kept &#13;\n as it is </text></spaced>',
    );
  });

  test('is read back as it was written', () => {
    expect(shapeFromXml(thing, `<Thing>${membersToXml(thing, shape)}</Thing>`)).toEqual(shape);
  });

  test('leaves out what XML cannot carry', () => {
    expect(membersToXml(thing, { wrapped: ['a\u0000b\uFFFFc😀'] })).toBe('<wrapped><member>abc😀</member></wrapped>');
  });
});
