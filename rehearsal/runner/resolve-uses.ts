import { fileURLToPath } from 'node:url';

/** What a `uses:` of a step means on this machine. */
export type UsesTarget =
  /** `./x`: below the job's workspace, which is empty until a checkout. */
  | { kind: 'workspace'; path: string }
  /** `$/x`, or our own repository by name: below the checkout on this machine, whatever the ref. */
  | { kind: 'repository'; path: string; ref: string }
  /** actions/checkout: answered by the checkout on this machine. */
  | { kind: 'checkout'; ref: string }
  /** An action of somebody else that the rehearsal has a stand-in for, in a directory of its own. */
  | { kind: 'stand-in'; directory: string; ref: string }
  /** Anything else is not on this machine. */
  | { kind: 'remote' };

/** Actions of others that workflows of the suite use, and can be rehearsed. */
const standIns = ['actions/github-script'];

/** Says where an action is. `repository` is the one that the checkout stands for. */
export function resolveUses(uses: string, repository: string): UsesTarget {
  if (uses.startsWith('./')) return { kind: 'workspace', path: uses.slice(2).replace(/\/$/, '') };
  if (uses.startsWith('$/')) return { kind: 'repository', path: uses.slice(2).replace(/\/$/, ''), ref: '' };
  const at = uses.lastIndexOf('@');
  const [name, ref] = at < 0 ? [uses, ''] : [uses.slice(0, at), uses.slice(at + 1)];
  const [owner, repo, ...path] = name.split('/');
  const full = `${owner}/${repo}`.toLowerCase();
  if (full === repository.toLowerCase() && ref !== '') return { kind: 'repository', path: path.join('/'), ref };
  if (full === 'actions/checkout' && path.length === 0) return { kind: 'checkout', ref };
  if (standIns.includes(full) && path.length === 0 && ref !== '') {
    const directory = fileURLToPath(new URL(`./stand-ins/${repo}`, import.meta.url));
    return { kind: 'stand-in', directory, ref };
  }
  return { kind: 'remote' };
}

/** The file of a called workflow on this machine, or undefined if it lies in another repository. */
export function resolveWorkflow(uses: string, repository: string): string | undefined {
  if (uses.startsWith('./') || uses.startsWith('$/')) return uses.slice(2);
  const prefix = `${repository}/`.toLowerCase();
  if (!uses.toLowerCase().startsWith(prefix)) return undefined;
  return uses.slice(prefix.length).replace(/@[^@]*$/, '');
}
