import { ActionError } from '../../errors/action-error.ts';

export interface Platform {
  readonly os: 'linux' | 'darwin' | 'windows';
  readonly arch: 'amd64' | 'arm64';
}

const systems = new Map<NodeJS.Platform, Platform['os']>([
  ['linux', 'linux'],
  ['darwin', 'darwin'],
  ['win32', 'windows'],
]);
const processors = new Map<string, Platform['arch']>([
  ['x64', 'amd64'],
  ['arm64', 'arm64'],
]);

/** @throws ActionError on a platform that the vendors publish nothing for. */
export function platformOf(os: NodeJS.Platform, arch: string): Platform {
  const [osName, archName] = [systems.get(os), processors.get(arch)];
  if (osName !== undefined && archName !== undefined) return { os: osName, arch: archName };
  throw new ActionError({
    what: `There is no eksctl, kubectl and Helm for ${os} on ${arch}`,
    remedy: 'Use a runner with Linux, macOS or Windows on x64 or arm64.',
  });
}
