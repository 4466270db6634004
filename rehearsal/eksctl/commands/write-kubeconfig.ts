import { openExisting } from '../cluster/deployment.ts';
import type { Flags } from '../command-line/flags.ts';
import { CommandError } from '../errors.ts';
import { autoPath, defaultPath, writeKubeconfig } from '../kubernetes/kubeconfig.ts';
import { log } from '../log.ts';

/** `eksctl utils write-kubeconfig`. */
export async function runWriteKubeconfig(flags: Flags): Promise<void> {
  const automatic = flags.bool('auto-kubeconfig');
  if (automatic && flags.has('kubeconfig')) {
    throw new CommandError('--kubeconfig and --auto-kubeconfig cannot be used at the same time');
  }
  const { session, cluster } = await openExisting(flags, 'cluster');
  const path = automatic ? autoPath(cluster.name ?? '') : (flags.string('kubeconfig') ?? defaultPath());
  writeKubeconfig(path, cluster, {
    region: session.region,
    userName: session.userName,
    profile: process.env['AWS_PROFILE'],
    setContext: flags.bool('set-kubeconfig-context', true),
    roleArn: flags.string('authenticator-role-arn'),
  });
  log.success(`saved kubeconfig as "${path}"`);
}
