// A local cloud as a process of its own. Jest runs tests in a context with its own Object, while structuredClone makes objects of the
// outer one, so the local Kubernetes would never find two equal templates equal there.
import { startLocalCloud } from '../../../rehearsal/cloud.ts';
import type { FaultRule } from '../../../rehearsal/faults.ts';

export type Request =
  { readonly ask: 'state' } | { readonly ask: 'fault'; readonly rule: FaultRule } | { readonly ask: 'stop' };

/** What a test looks at. */
export interface State {
  readonly left: string[];
  /** Mutating calls that clients made, in order, as `service Operation`. */
  readonly mutations: string[];
  /** All calls that clients made. */
  readonly calls: number;
  readonly stacks: { name: string; status: string; isProtected: boolean; tags: Record<string, string> }[];
}

const cloud = await startLocalCloud({ speed: Number(process.argv[2]) });

function state(): State {
  const byClients = cloud.aws.recorder.calls.filter((call) => !call.internal);
  const stacks = cloud.aws.store.list<{
    StackName?: string;
    EnableTerminationProtection?: boolean;
    StackStatus?: string;
  }>('AWS::CloudFormation::Stack');
  return {
    left: cloud.aws.store.left().map((resource) => `${resource.type} ${resource.id}`),
    mutations: byClients.filter((call) => call.mutating).map((call) => `${call.service} ${call.operation}`),
    calls: byClients.length,
    stacks: stacks.map((stack) => ({
      name: stack.data.StackName ?? '',
      status: stack.data.StackStatus ?? '',
      isProtected: stack.data.EnableTerminationProtection === true,
      tags: stack.tags,
    })),
  };
}

process.on('message', (request: Request) => {
  if (request.ask === 'state') process.send?.(state());
  if (request.ask === 'fault') {
    cloud.aws.faults.add(request.rule);
    process.send?.('ok');
  }
  if (request.ask === 'stop') void cloud.stop().then(() => process.exit(0));
});
const { accessKeyId, secretAccessKey } = cloud.credentials;
process.send?.({ ...cloud.environment(), AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey });
