import { describe, expect, test } from '@jest/globals';

import { parseVersionRequest } from '../../../../shared/tools/install/version-request.ts';

describe('what can be asked for', () => {
  test.each([
    ['4.2.3', { kind: 'exact', version: '4.2.3' }],
    ['v4.2.3', { kind: 'exact', version: '4.2.3' }],
    [' 4.2.3 ', { kind: 'exact', version: '4.2.3' }],
    ['v4.0.0-rc.1', { kind: 'exact', version: '4.0.0-rc.1' }],
    ['1.35', { kind: 'range', range: '>=1.35.0 <1.36.0-0' }],
    ['v1.35', { kind: 'range', range: '>=1.35.0 <1.36.0-0' }],
    ['1.35.x', { kind: 'range', range: '>=1.35.0 <1.36.0-0' }],
    ['~4.2', { kind: 'range', range: '>=4.2.0 <4.3.0-0' }],
    ['^4.1.2', { kind: 'range', range: '>=4.1.2 <5.0.0-0' }],
    ['3', { kind: 'range', range: '>=3.0.0 <4.0.0-0' }],
    ['>=0.228 <0.240', { kind: 'range', range: '>=0.228.0 <0.240.0-0' }],
    ['latest', { kind: 'latest' }],
    ['none', { kind: 'none' }],
    ['cluster:demo', { kind: 'cluster', cluster: 'demo' }],
    ['cluster: demo_2-b', { kind: 'cluster', cluster: 'demo_2-b' }],
  ])('%j', (text, expected) => {
    expect(parseVersionRequest(text)).toEqual({ ...expected, text: text.trim() });
  });

  test.each(['', 'newest', 'Latest', '4.2.3.4', '>=', 'cluster:', 'cluster:-x', 'cluster:a b', 'no', 'stable', '4,2'])(
    '%j is refused',
    (text) => {
      expect(parseVersionRequest(text)).toBeUndefined();
    },
  );
});
