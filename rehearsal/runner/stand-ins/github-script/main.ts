/**
 * Stand-in for actions/github-script: an asynchronous function with `github`, `context` and `core` in reach, of the same packages
 * that the real one carries. It has none of `glob`, `io` and `exec`, and no retries.
 */
import * as core from '@actions/core';
import { context, getOctokit } from '@actions/github';

type Script = (...values: readonly unknown[]) => Promise<unknown>;

// There is no global name for the constructor of asynchronous functions.
const { constructor: AsyncFunction } = Object.getPrototypeOf(async () => undefined) as {
  readonly constructor: new (...text: string[]) => Script;
};

try {
  core.info('Stand-in for actions/github-script: github, context and core only.');
  const script = new AsyncFunction('github', 'context', 'core', core.getInput('script', { required: true }));
  const result: unknown = await script(getOctokit(core.getInput('github-token', { required: true })), context, core);
  if (result !== undefined) core.setOutput('result', JSON.stringify(result));
} catch (error) {
  core.setFailed(error instanceof Error ? error.message : String(error));
}
