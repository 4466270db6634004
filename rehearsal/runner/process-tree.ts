import { readdirSync, readFileSync } from 'node:fs';

/**
 * Kills a process, its group and everything that descends from it, at once. A child that made a group of its own is found
 * through /proc; where there is none (macOS), only the group is killed.
 */
export function killTree(pid: number): void {
  const below = descendantsOf(pid);
  send(-pid, 'SIGKILL');
  for (const each of [pid, ...below]) send(each, 'SIGKILL');
}

/** Signals one process or, with a negative number, a group. One that has ended already is no error. */
export function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Kills what carries this RUNNER_TRACKING_ID in its environment: the runner cleans orphans of a job up in this way. */
export function killTracked(trackingId: string): number[] {
  const found = processIds().filter((pid) =>
    read(`/proc/${pid}/environ`).includes(`RUNNER_TRACKING_ID=${trackingId}\0`),
  );
  for (const pid of found) send(pid, 'SIGKILL');
  return found;
}

function descendantsOf(root: number): number[] {
  const parents = new Map(processIds().map((pid) => [pid, parentOf(pid)]));
  const found = [root];
  // Parents need not have lower numbers than their children, so go over the table until nothing is added.
  for (let before = 0; before !== found.length;) {
    before = found.length;
    for (const [pid, parent] of parents) if (found.includes(parent) && !found.includes(pid)) found.push(pid);
  }
  return found.slice(1);
}

function parentOf(pid: number): number {
  // `pid (name) state ppid …`: the name may hold spaces and brackets.
  const stat = read(`/proc/${pid}/stat`);
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
}

function processIds(): number[] {
  try {
    return readdirSync('/proc')
      .map(Number)
      .filter((pid) => Number.isInteger(pid) && pid > 0 && pid !== process.pid);
  } catch {
    return [];
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
