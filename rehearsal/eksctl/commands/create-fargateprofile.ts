import { openExisting } from '../cluster/deployment.ts';
import { createFargateProfiles } from '../cluster/fargate.ts';
import type { Flags } from '../command-line/flags.ts';
import { CommandError } from '../errors.ts';

/** `eksctl create fargateprofile`, from a file only. A profile that exists is EKS's to refuse. */
export async function runCreateFargateProfile(flags: Flags): Promise<void> {
  if (!flags.has('config-file')) {
    throw new CommandError(
      "this is the rehearsal's stand-in for eksctl: it rehearses create fargateprofile with a config file only",
    );
  }
  const { cluster, ...deployment } = await openExisting(flags, 'cluster');
  if ((deployment.config.fargateProfiles ?? []).length === 0) {
    throw new CommandError('fargateProfiles cannot be empty');
  }
  await createFargateProfiles(deployment, cluster);
}
