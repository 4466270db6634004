import {
  CreateFargateProfileCommand,
  DeleteFargateProfileCommand,
  DescribeFargateProfileCommand,
  ListFargateProfilesCommand,
} from '@aws-sdk/client-eks';
import type { Cluster } from '@aws-sdk/client-eks';

import { isRefusal } from '../aws/session.ts';
import type { Session } from '../aws/session.ts';
import { outputOf } from '../aws/stacks.ts';
import type { FargateProfile } from '../config/cluster-config.ts';
import { CommandError } from '../errors.ts';
import { log } from '../log.ts';
import { fargateRoleTemplate } from '../templates/role-template.ts';
import { Deadline, pause, waiterDelay } from '../time.ts';
import type { Deployment } from './deployment.ts';

/** Creates the Fargate profiles of the config, one after the other, and the role that their pods start with. */
export async function createFargateProfiles(deployment: Deployment, cluster: Cluster): Promise<void> {
  const { session, config, stacks } = deployment;
  const profiles = config.fargateProfiles ?? [];
  if (profiles.length === 0) return;
  let roleArn = config.iam?.fargatePodExecutionRoleARN;
  if (roleArn === undefined) {
    const { name, region } = config.metadata;
    const stack = await stacks.createAndWait({
      name: `eksctl-${name}-fargate`,
      template: fargateRoleTemplate({ name, region, account: session.account, partition: session.partition }),
      capability: 'CAPABILITY_NAMED_IAM',
    });
    roleArn = outputOf(stack, 'FargatePodExecutionRoleARN');
  }
  for (const profile of profiles) await createProfile(deployment, cluster.name ?? '', profile, roleArn);
}

async function createProfile(
  { session, timeout }: Deployment,
  cluster: string,
  profile: FargateProfile,
  roleArn: string,
): Promise<void> {
  log.info(`creating Fargate profile "${profile.name}" on EKS cluster "${cluster}"`);
  await session.eks.send(
    new CreateFargateProfileCommand({
      clusterName: cluster,
      fargateProfileName: profile.name,
      podExecutionRoleArn: profile.podExecutionRoleARN ?? roleArn,
      selectors: profile.selectors,
      ...(profile.subnets === undefined ? {} : { subnets: profile.subnets }),
      ...(profile.tags === undefined ? {} : { tags: profile.tags }),
    }),
  );
  const deadline = new Deadline(timeout);
  for (let attempt = 1; ; attempt += 1) {
    const status = await statusOf(session, cluster, profile.name);
    if (status === 'ACTIVE') break;
    if (status !== 'CREATING' || deadline.passed) {
      throw new CommandError(
        `failed to create Fargate profile "${profile.name}" on cluster "${cluster}": status ${status}`,
      );
    }
    await pause(waiterDelay(attempt, 10, 120));
  }
  log.info(`created Fargate profile "${profile.name}" on EKS cluster "${cluster}"`);
}

/** Deletes all Fargate profiles of a cluster, waiting for each: EKS deletes only one at a time. */
export async function deleteFargateProfiles(session: Session, cluster: string): Promise<void> {
  const { fargateProfileNames = [] } = await session.eks.send(new ListFargateProfilesCommand({ clusterName: cluster }));
  for (const name of fargateProfileNames) {
    log.info(`deleting Fargate profile "${name}"`);
    await session.eks.send(new DeleteFargateProfileCommand({ clusterName: cluster, fargateProfileName: name }));
    for (let attempt = 1; (await statusOf(session, cluster, name)) !== undefined; attempt += 1) {
      await pause(waiterDelay(attempt, 30, 120));
    }
    log.info(`deleted Fargate profile "${name}"`);
  }
  log.info(`deleted ${fargateProfileNames.length} Fargate profile(s)`);
}

async function statusOf(session: Session, cluster: string, name: string): Promise<string | undefined> {
  try {
    const { fargateProfile } = await session.eks.send(
      new DescribeFargateProfileCommand({ clusterName: cluster, fargateProfileName: name }),
    );
    return fargateProfile?.status;
  } catch (error) {
    if (isRefusal(error, 'ResourceNotFoundException')) return undefined;
    throw error;
  }
}
