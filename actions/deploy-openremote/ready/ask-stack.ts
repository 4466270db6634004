import { ActionError } from '../../../shared/errors/action-error.ts';
import { runInPod } from '../../../shared/kubernetes/exec.ts';
import { podEvidence, listPods } from '../../../shared/kubernetes/pods.ts';
import { waitUntil } from '../../../shared/time/wait-until.ts';
import type { Look, Waiting } from '../../../shared/time/wait-until.ts';
import type { CommandResult } from '../../../shared/tools/run-command.ts';
import type { Context } from '../context.ts';
import { isObject } from '../overlay.ts';

/** Seconds for each of the three to answer, once its pod is ready. */
const limit = 10 * 60;

/** Looks in a row in which the same wrong issuer has to be seen: a pod of before may answer once more. */
const patience = 3;

type Component = 'postgresql' | 'keycloak' | 'manager';

const kinds = { postgresql: 'statefulset', keycloak: 'deployment', manager: 'deployment' } as const;

/** Waits until PostgreSQL accepts connections, by what `pg_isready` in its own container says. */
export function waitForDatabase(context: Context, waiting: Waiting): Promise<string> {
  return waitForAnswer(context, waiting, 'postgresql', 'the database to accept connections', async () => {
    const { exitCode, stdout, errorLines } = await ask(context, 'postgresql', ['pg_isready', '--timeout=5']);
    const said = stdout.trim() || (errorLines.at(-1) ?? '');
    return exitCode === 0 ? { done: true, value: said } : { done: false, seen: said };
  });
}

/**
 * Waits until Keycloak's discovery document names the public address as issuer, asked as the load balancer asks.
 * @throws ActionError if it names another one: logins would fail with "Invalid token issuer".
 */
export async function waitForKeycloak(context: Context, waiting: Waiting): Promise<string> {
  const { hostname } = context.inputs;
  const wanted = issuerOf(context);
  let wrong = 0;
  return waitForAnswer(context, waiting, 'keycloak', `Keycloak to name its issuer`, async () => {
    const answer = await ask(context, 'keycloak', [
      ...curl,
      `--header=Host: ${hostname}`,
      '--header=X-Forwarded-Proto: https',
      `--header=X-Forwarded-Host: ${hostname}`,
      'http://localhost:8080/auth/realms/master/.well-known/openid-configuration',
    ]);
    const issuer = memberOf(answer.stdout, 'issuer');
    if (issuer === wanted) return { done: true, value: issuer };
    if (issuer === undefined) return { done: false, seen: saidBy(answer) };
    wrong += 1;
    if (wrong >= patience) throw wrongIssuer(context, issuer, wanted);
    return { done: false, seen: `the issuer is ${issuer}` };
  });
}

/** Waits until the manager tells its version at `/api/master/info`. */
export function waitForManager(context: Context, waiting: Waiting): Promise<string> {
  return waitForAnswer(context, waiting, 'manager', 'the manager to tell its version', async () => {
    const answer = await askManager(context);
    const version = memberOf(answer.stdout, 'version');
    if (version === undefined) return { done: false, seen: saidBy(answer) };
    context.done.managerVersion = version;
    return { done: true, value: `version ${version}` };
  });
}

/** A custom manager image may have no curl; Keycloak's has one, and reaches the manager as its neighbours do. */
async function askManager(context: Context): Promise<CommandResult> {
  const own = await ask(context, 'manager', [...curl, 'http://localhost:8080/api/master/info']);
  if (!/executable file not found|no such file or directory/i.test(own.errorLines.join('\n'))) return own;
  return ask(context, 'keycloak', [...curl, 'http://manager:8080/api/master/info']);
}

const curl = ['curl', '--silent', '--show-error', '--fail', '--max-time', '10'];

function ask({ inputs, tools }: Context, component: Component, command: readonly string[]): Promise<CommandResult> {
  const target = `${kinds[component]}/${component}`;
  return runInPod({ namespace: inputs.namespace, target, container: component, command }, tools);
}

function waitForAnswer(
  context: Context,
  waiting: Waiting,
  component: Component,
  what: string,
  look: () => Promise<Look<string>>,
): Promise<string> {
  const { inputs, tools } = context;
  const { namespace } = inputs;
  return waitUntil(
    {
      for: what,
      every: 5,
      limit,
      remedy: `Look at \`kubectl logs -n ${namespace} ${kinds[component]}/${component}\`; when the cause is gone, run the step again.`,
      evidence: async () => {
        const pods = await listPods({ namespace, selector: `app.kubernetes.io/name=${component}` }, tools);
        const all = pods.map(({ metadata }) =>
          podEvidence({ namespace, pod: metadata.name, container: component }, tools),
        );
        return (await Promise.all(all)).flat();
      },
      look,
    },
    waiting,
  );
}

/** The issuer that browsers have to see. A public port other than 443 is part of it. */
function issuerOf({ inputs, userValues }: Context): string {
  const port = userValues['publicHttpsPort'];
  const host = typeof port === 'number' && port !== 443 ? `${inputs.hostname}:${port}` : inputs.hostname;
  return `https://${host}/auth/realms/master`;
}

function wrongIssuer({ inputs }: Context, found: string, wanted: string): ActionError {
  return new ActionError({
    what: `Keycloak's issuer is ${found}, not ${wanted}`,
    where: `deployment ${inputs.namespace}/keycloak`,
    why: 'its setting KC_HOSTNAME does not follow `hostname`; every login would end with "Invalid token issuer"',
    remedy: 'Look for KC_HOSTNAME in `values`, `values-files` and the Keycloak image; then run the step again.',
  });
}

function memberOf(json: string, member: string): string | undefined {
  try {
    const value: unknown = JSON.parse(json);
    const found = isObject(value) ? value[member] : undefined;
    return typeof found === 'string' ? found : undefined;
  } catch {
    return undefined;
  }
}

function saidBy({ errorLines, stdout, exitCode }: CommandResult): string {
  return errorLines.at(-1) ?? (stdout.trim().slice(0, 200) || `no answer (exit code ${exitCode})`);
}
