import { readFile } from 'node:fs/promises';

import type { Context } from '../context.ts';
import { isObject } from '../overlay.ts';
import { tryOnGitHub } from './client.ts';
import { environmentName } from './deployment.ts';

/** What the comment tells. */
export interface Outcome {
  readonly ok: boolean;
  /** One sentence. */
  readonly text: string;
  /** Version of the manager, where it is known. */
  readonly version?: string;
}

/** Writes the outcome to the pull request; a comment of an earlier run for the same environment is changed, not repeated. */
export async function comment(context: Context, outcome: Outcome): Promise<void> {
  const { inputs } = context;
  if (inputs.pullRequest === undefined) return;
  await tryOnGitHub(context, 'The comment on the pull request', 'pull-requests', async ({ octokit, owner, repo }) => {
    const number = await pullRequestNumber(context);
    if (number === undefined) {
      context.done.remarks.push('No comment was written: the workflow was not started by a pull request.');
      return;
    }
    const mark = marker(context);
    const issue = { owner, repo, issue_number: number };
    const all = await octokit.paginate(octokit.rest.issues.listComments, { ...issue, per_page: 100 });
    const earlier = all.find(({ body }) => body?.startsWith(mark) === true);
    const body = `${mark}\n${commentText(context, outcome)}`;
    if (earlier === undefined) await octokit.rest.issues.createComment({ ...issue, body });
    else await octokit.rest.issues.updateComment({ owner, repo, comment_id: earlier.id, body });
  });
}

/** Invisible first line by which the comment is found again. */
function marker(context: Context): string {
  return `<!-- openremote/eks-actions deploy-openremote ${environmentName(context)} -->`;
}

function commentText({ inputs, runtime }: Context, { ok, text, version }: Outcome): string {
  const rows = [
    `| Environment | \`${inputs.clusterName}\`, namespace \`${inputs.namespace}\` |`,
    `| URL | https://${inputs.hostname} |`,
    ...(version === undefined ? [] : [`| OpenRemote | ${version} |`]),
    `| Run | [${runtime.run.runId}](${runtime.run.url}) |`,
  ];
  return `${ok ? '✅' : '❌'} ${text}\n\n| | |\n| --- | --- |\n${rows.join('\n')}\n`;
}

/** The number that was given, or that of the pull request which started the workflow. */
async function pullRequestNumber({ inputs, runtime }: Context): Promise<number | undefined> {
  if (inputs.pullRequest !== 'event') return Number(inputs.pullRequest);
  const path = runtime.environment['GITHUB_EVENT_PATH'];
  if (path === undefined) return undefined;
  const event: unknown = JSON.parse(await readFile(path, 'utf8'));
  const pull = isObject(event) ? (event['pull_request'] ?? event['issue']) : undefined;
  return isObject(pull) && typeof pull['number'] === 'number' ? pull['number'] : undefined;
}
