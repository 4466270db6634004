import type { GitHubClaims } from '../oidc/github-claims.ts';
import type { CancelGaps } from './child-process.ts';
import type { Listener } from './results.ts';

/** Tells of a kill that a fault rule asks for: where it struck. */
export type KillListener = (at: string) => void;

/** The machine that the runner runs jobs on, and what surrounds it. */
export interface RunnerHost {
  /** The checkout that answers actions/checkout and holds the actions. */
  readonly root: string;
  /** `owner/repo` of that checkout: `uses:` of it are answered from it. */
  readonly repository: string;
  /** A private directory; every job gets a fresh one below it. */
  readonly workDirectory: string;
  /** One tool cache for all jobs; absent: a fresh one for each, as on GitHub's hosted runners. */
  readonly toolCache?: string;
  /** How much faster than real time the cloud is: timeouts are divided by it. */
  readonly speed: number;
  /** Real seconds that a timeout leaves for this machine's own work, which does not get faster with the clock. */
  readonly machineAllowance: number;
  readonly gaps: CancelGaps;
  readonly maxParallelJobs: number;
  /** True: `::debug::` lines are kept and RUNNER_DEBUG is set. */
  readonly debug: boolean;
  /** What jobs find in their environment besides what GitHub sets: endpoints, proxy, certificates of the local cloud. */
  environment(): Record<string, string>;
  /** Where a job with `id-token: write` asks for its OIDC token; absent: there is no issuer. */
  readonly oidc?: { requestFor(claims: GitHubClaims): { url: string; token: string } };
  /** Hears of kills; returns a function that ends it. */
  onKill(listener: KillListener): () => void;
  readonly listener: Listener;
}

/** Where the programs of a bare machine are. What a job needs besides, its steps add through GITHUB_PATH. */
export const machinePath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
