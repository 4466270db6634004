import { expect, test } from '@jest/globals';

import { nearestVersions } from '../../../../shared/tools/install/nearest-versions.ts';

const existing = ['4.2.3', '3.17.3', '4.10.0', '4.2.2', '4.2.1', '4.1.4', '3.16.4'];

test.each([
  ['4.2.4', ['4.2.2', '4.2.3', '4.10.0']],
  ['4.1.5', ['3.17.3', '4.1.4', '4.2.1', '4.2.2', '4.10.0']],
  ['9.9.9', ['4.2.3', '4.10.0']],
  ['1.0.0', ['3.16.4', '3.17.3', '4.10.0']],
  ['~4.5', ['4.2.2', '4.2.3', '4.10.0']],
  ['>=5 <6', ['4.2.3', '4.10.0']],
])('near to %s: %j', (wanted, expected) => {
  expect(nearestVersions(wanted, existing)).toEqual(expected);
});

test('nothing is near to anything if nothing exists', () => {
  expect(nearestVersions('1.2.3', [])).toEqual([]);
});
