import type { JsonObject } from '../json.ts';

/** The answer to `/version` for a cluster of version `1.35`. The build says what it is. */
export function versionOf(version: string): JsonObject {
  const [major = '1', minor = '35'] = version.split('.');
  return {
    major,
    minor,
    emulationMajor: major,
    emulationMinor: minor,
    gitVersion: gitVersionOf(version),
    gitCommit: '0000000000000000000000000000000000000000',
    gitTreeState: 'clean',
    buildDate: '2026-08-01T00:00:00Z',
    goVersion: 'none (rehearsal stand-in)',
    compiler: 'none',
    platform: 'linux/amd64',
  };
}

export function gitVersionOf(version: string): string {
  return `v${version}.0-eks-rehearsal`;
}
