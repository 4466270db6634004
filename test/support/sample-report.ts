import type { RecordedCall } from '../../rehearsal/recorder.ts';
import type { ReportData } from '../../rehearsal/report/data.ts';
import type { JobResult, StepResult } from '../../rehearsal/runner/results.ts';

export const sampleStart = new Date('2026-11-21T03:00:00Z');

/** A moment of the sample: seconds on the rehearsed clock. The sample's speed is 100. */
export function at(seconds: number): Date {
  return new Date(sampleStart.getTime() + (seconds / 100) * 1000);
}

export function sampleStep(step: Partial<StepResult> & { from: number; to: number }): StepResult {
  const { from, to, ...rest } = step;
  return {
    number: 1,
    name: 'Create the cluster',
    stage: 'main',
    startedAt: at(from),
    endedAt: at(to),
    outcome: 'success',
    conclusion: 'success',
    outputs: {},
    summary: '',
    annotations: [],
    log: [],
    ...rest,
  };
}

export function sampleCall(call: Partial<RecordedCall> & { seconds: number }): RecordedCall {
  const { seconds, ...rest } = call;
  return {
    index: 0,
    at: at(seconds),
    service: 'ec2',
    operation: 'DescribeVpcs',
    region: 'eu-west-1',
    principal: 'arn:aws:sts::111122223333:assumed-role/eks-actions-deploy/x',
    mutating: false,
    outcome: 'ok',
    subject: '',
    internal: false,
    ...rest,
  };
}

const summary = `## Cluster demo
| Step | Took |
| --- | --- |
| Control plane | 8m 30s |

<details><summary>More</summary><script>alert(1)</script></details>

\`\`\`mermaid
gantt
  dateFormat X
  axisFormat %M:%S
  section Create
  Control plane :done, cp, 0, 510
  Nodes :crit, after cp, 130s
\`\`\`
`;

function sampleJob(): JobResult {
  return {
    id: 'up',
    path: 'up',
    name: 'up',
    startedAt: at(0),
    endedAt: at(1200),
    conclusion: 'success',
    outputs: {},
    environment: { name: 'demo', url: 'https://demo.openremote.example/' },
    annotations: [],
    steps: [
      sampleStep({
        from: 0,
        to: 60,
        name: 'Run openremote/eks-actions/setup-tools@v1',
        uses: 'openremote/eks-actions/setup-tools@v1',
      }),
      sampleStep({
        from: 60,
        to: 1100,
        number: 2,
        summary,
        log: [
          { at: at(61), kind: 'text', text: 'a <b> line' },
          { at: at(62), kind: 'text', text: 'the next' },
        ],
      }),
      sampleStep({ from: 1100, to: 1100, number: 3, name: 'Not needed', outcome: 'skipped', conclusion: 'skipped' }),
    ],
  };
}

/** A small rehearsal that passed, with one of everything. */
export function sampleReport(changes: Partial<ReportData> = {}): ReportData {
  const created = { region: 'eu-west-1', createdBy: 'arn:aws:sts::111122223333:assumed-role/eks-actions-deploy/x' };
  return {
    title: 'OpenRemote environment',
    startedAt: sampleStart,
    endedAt: at(1800),
    speed: 100,
    passed: true,
    reasons: [],
    url: 'https://demo.openremote.example/',
    workflows: [
      {
        file: 'examples/openremote-haproxy.yml',
        name: 'OpenRemote environment',
        event: 'workflow_dispatch',
        inputs: { environment: 'demo', empty: '' },
        startedAt: at(0),
        endedAt: at(1200),
        conclusion: 'success',
        outputs: {},
        jobs: [sampleJob()],
      },
    ],
    resources: [
      {
        ...created,
        type: 'AWS::EC2::VPC',
        id: 'vpc-1',
        name: 'vpc-1',
        createdAt: at(60),
        deletedAt: at(1790),
        states: [],
      },
      {
        ...created,
        type: 'AWS::EKS::Cluster',
        id: 'demo',
        name: 'demo',
        createdAt: at(70),
        deletedAt: at(1700),
        states: [
          { state: 'CREATING', at: at(70) },
          { state: 'ACTIVE', at: at(580) },
          { state: 'DELETING', at: at(1220) },
        ],
      },
    ],
    calls: [
      sampleCall({ seconds: 10 }),
      sampleCall({ seconds: 30, outcome: 'ThrottlingException' }),
      sampleCall({ seconds: 70, service: 'eks', operation: 'CreateCluster', mutating: true }),
      sampleCall({
        seconds: 130,
        service: 'kubernetes:demo',
        operation: 'patch deployments.apps openremote/manager',
        mutating: true,
      }),
      sampleCall({ seconds: 140, service: 'ec2', operation: 'CreateNetworkInterface', internal: true }),
    ],
    cost: {
      lines: [{ item: 'EKS control plane', region: 'eu-west-1', quantity: 1, hours: 0.45, usd: 0.045 }],
      usd: 0.045,
      unpriced: [],
      note: 'Estimate from list prices collected on 2026-11-21.',
    },
    left: [],
    ...changes,
  };
}
