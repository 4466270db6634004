import { timeoutInput } from '../../../shared/action/access-inputs.ts';
import { boolean, integer, lines, matching, secret, text } from '../../../shared/action/input-kinds.ts';

const storageSize = matching(/^[1-9]\d*(Mi|Gi|Ti)$/, 'a storage size');

/** What the data lies on. */
export const storageInputs = {
  'storage-class': matching(
    /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/,
    'the name of a StorageClass',
  )({
    description: "StorageClass of new volumes. Default: the cluster's default class, which create-cluster makes.",
    example: 'gp3',
  }),
  'manager-storage': storageSize({
    description: "Size of the manager's volume; may grow, never shrink. Default: 5Gi, or what an existing volume has.",
    example: '5Gi',
  }),
  'database-storage': storageSize({
    description:
      "Size of the database's volume; may grow, never shrink. Default: 10Gi, or what an existing volume has.",
    example: '10Gi',
  }),
  'restore-from': text({
    description:
      'Bring back data that teardown kept (`data: keep-snapshots`): `latest` of this environment, the name of another environment, or ids of snapshots, one per line. The volumes come up from the snapshots, with the credentials that belong to them. Volumes that are there keep what they have, so it may stay set.',
    example: 'latest',
  }),
} as const;

/** What is on top of our values, or in place of our chart. */
export const chartInputs = {
  values: text({
    description:
      'Further values for the chart, as YAML; they win over `values-files` and over what the other inputs set. With `charts-path`: one key per chart (`manager`, `keycloak`, `postgresql`, `proxy`, `or-setup`).',
    example: 'timeZone: Europe/Brussels',
  }),
  'values-files': lines({
    description: 'Files with further values, as paths in the workspace, one per line; later ones win.',
    example: 'deploy/openremote.yaml',
  }),
  'charts-path': text({
    description:
      "Deploy the charts of OpenRemote's own repository instead of ours: path of a checkout, or of its folder `kubernetes`, in the workspace.",
    example: 'openremote/kubernetes',
  }),
} as const;

/** How it is done, and what else is asked for. */
export const operationInputs = {
  'rollback-on-failure': boolean({
    description:
      'Go back to the last good revision when an upgrade fails. The data stays as it is; the reason is kept.',
    default: 'true',
    example: 'false',
  }),
  'rollback-to': integer({ min: 1, max: 100_000 })({
    description: 'Go back to this revision of the Helm release instead of deploying what the other inputs describe.',
    example: '3',
  }),
  restart: boolean({
    description: 'Restart all workloads of the stack, also when nothing has changed.',
    default: 'false',
    example: 'true',
  }),
  'snapshot-database': boolean({
    description:
      'Take an EBS snapshot of the database volume before its image moves to another major version of PostgreSQL, which upgrades the data in place.',
    default: 'false',
    example: 'true',
  }),
  'github-token': secret(
    text({
      description:
        'Token for a GitHub deployment status with the URL of the environment (`permissions: deployments: write`) and for the comment (`pull-requests: write`). Default: neither is made.',
      example: '${{ github.token }}',
    }),
  ),
  'github-environment': text({
    description: 'Name of the GitHub environment in the deployment status. Default: `<cluster-name>/<namespace>`.',
    example: 'demo',
  }),
  'pull-request': matching(
    /^(event|[1-9]\d{0,9})$/,
    'a pull request number or the word event',
  )({
    description:
      'Tell the outcome in a comment of this pull request, which later runs update: its number, or `event` for the one that started the workflow. Needs `github-token`.',
    example: 'event',
  }),
  timeout: timeoutInput('40m'),
  'dry-run': boolean({
    description: 'Print the plan and what would change in the cluster, change nothing.',
    default: 'false',
    example: 'true',
  }),
} as const;
