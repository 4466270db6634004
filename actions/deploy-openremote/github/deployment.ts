import type { Context } from '../context.ts';
import { tryOnGitHub } from './client.ts';

export type DeploymentState = 'in_progress' | 'success' | 'failure';

/** Makes a GitHub deployment of the commit, in progress. */
export function beginDeployment(context: Context): Promise<void> {
  const { inputs, runtime, done } = context;
  return tryOnGitHub(
    context,
    'Telling GitHub of the deployment',
    'deployments',
    async ({ octokit, owner, repo, sha }) => {
      const { data } = await octokit.rest.repos.createDeployment({
        owner,
        repo,
        ref: sha,
        environment: environmentName(context),
        description: `OpenRemote at ${inputs.hostname}`,
        auto_merge: false,
        // The checks of the commit are not this deployment's business; without this GitHub refuses while they run, as this job does.
        required_contexts: [],
      });
      if (!('id' in data)) return;
      done.deployment = data.id;
      await octokit.rest.repos.createDeploymentStatus({
        owner,
        repo,
        deployment_id: data.id,
        state: 'in_progress',
        log_url: runtime.run.url,
      });
    },
  );
}

/** Says what came of it; nothing if this run made no deployment. */
export async function endDeployment(context: Context, state: DeploymentState, description: string): Promise<void> {
  const { inputs, runtime, done } = context;
  const { deployment } = done;
  if (deployment === undefined) return;
  await tryOnGitHub(
    context,
    'Telling GitHub how the deployment ended',
    'deployments',
    async ({ octokit, owner, repo }) => {
      await octokit.rest.repos.createDeploymentStatus({
        owner,
        repo,
        deployment_id: deployment,
        state,
        environment_url: `https://${inputs.hostname}`,
        log_url: runtime.run.url,
        // GitHub takes at most 140 characters.
        description: description.slice(0, 140),
        // What was deployed here before is not there any more.
        auto_inactive: state === 'success',
      });
    },
  );
}

export function environmentName({ inputs }: Context): string {
  return inputs.githubEnvironment ?? `${inputs.clusterName}/${inputs.namespace}`;
}
