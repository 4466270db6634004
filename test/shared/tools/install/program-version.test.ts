import { describe, expect, test } from '@jest/globals';

import { versionIn } from '../../../../shared/tools/install/program-version.ts';
import type { ToolName } from '../../../../shared/tools/install/vendors.ts';

describe('what tools print about their version', () => {
  const kubectl = (gitVersion: string) => JSON.stringify({ clientVersion: { gitVersion }, kustomizeVersion: 'v5.8.1' });
  test.each<[ToolName, string, string | undefined]>([
    ['helm', 'v4.2.3', '4.2.3'],
    ['helm', 'v3.17.3+gd4df4df\n', '3.17.3'],
    ['helm', 'v4.0.0-rc.1', '4.0.0-rc.1'],
    ['eksctl', '0.230.0\n', '0.230.0'],
    ['eksctl', '0.231.0-dev+1b2c3d4.2026-08-01T10:00:00Z', '0.231.0-dev'],
    ['kubectl', kubectl('v1.36.3'), '1.36.3'],
    // AWS's own build of 1.35.3.
    ['kubectl', kubectl('v1.35.3-eks-3abbec1'), '1.35.3'],
    ['kubectl', kubectl('v1.37.0-alpha.1'), '1.37.0-alpha.1'],
    ['kubectl', '{"clientVersion":{}}', undefined],
    ['kubectl', 'Client Version: v1.36.3', undefined],
    ['helm', '', undefined],
    ['helm', '4.2', undefined],
    ['eksctl', 'Usage: eksctl 0.230.0', undefined],
  ])('%s: %j is %s', (tool, answer, expected) => {
    expect(versionIn(tool, answer)).toBe(expected);
  });
});
