import type { ActionDefinition } from '../shared/action/definition.ts';
import type { InputsDefinition } from '../shared/action/inputs.ts';

/**
 * What the bundle can be started as, each loaded only when it is the one that runs: an action never pays for another's code,
 * and the helper programs, which kubectl and Helm start for each of their commands, pay for no action's.
 */
const actions = {
  'setup-tools': async () => run((await import('./setup-tools/definition.ts')).setupTools),
  'create-cluster': async () => run((await import('./create-cluster/definition.ts')).createCluster),
  'install-lb-controller': async () => run((await import('./install-lb-controller/definition.ts')).installLbController),
  'deploy-openremote': async () => run((await import('./deploy-openremote/definition.ts')).deployOpenremote),
  'configure-dns': async () => run((await import('./configure-dns/definition.ts')).configureDns),
  teardown: async () => run((await import('./teardown/definition.ts')).teardown),
};

/** They run as they are loaded. */
const helpers = {
  credentials: () => import('../shared/aws/credentials/program.ts'),
  'kube-token': () => import('../shared/kubernetes/token/program.ts'),
};

export type ActionName = keyof typeof actions;
export type HelperName = keyof typeof helpers;

/** Runs an action or a helper program; every entry in `dist/` calls it. */
export async function start(name: ActionName | HelperName): Promise<void> {
  await { ...actions, ...helpers }[name]();
}

async function run<Inputs extends InputsDefinition>(definition: ActionDefinition<Inputs>): Promise<void> {
  const { runAction } = await import('../shared/action/run-action.ts');
  await runAction(definition);
}
