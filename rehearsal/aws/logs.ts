import * as schemas from '@aws-sdk/client-cloudwatch-logs';
import type {
  CreateLogGroupRequest,
  DeleteLogGroupRequest,
  DescribeLogGroupsRequest,
  DescribeLogGroupsResponse,
  ListTagsForResourceRequest,
  ListTagsForResourceResponse,
  LogGroup,
  PutRetentionPolicyRequest,
  TagResourceRequest,
  UntagResourceRequest,
} from '@aws-sdk/client-cloudwatch-logs';

import { AwsError, type Call, type Service } from './service.ts';
import type { Resource } from './store.ts';

const type = 'AWS::Logs::LogGroup';

/** Retention in days that CloudWatch Logs accepts (API reference, PutRetentionPolicy). */
const retentions = new Set([
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
]);

/** The local CloudWatch Logs: log groups with their retention and tags; no log events. */
export function createLogsService(): Service {
  return {
    name: 'logs',
    protocol: 'awsJson1.1',
    schemas,
    handlers: {
      CreateLogGroup: createLogGroup,
      DeleteLogGroup: deleteLogGroup,
      DescribeLogGroups: describeLogGroups,
      PutRetentionPolicy: putRetentionPolicy,
      DeleteRetentionPolicy: deleteRetentionPolicy,
      TagResource: tagResource,
      UntagResource: untagResource,
      ListTagsForResource: listTagsForResource,
    },
  };
}

function createLogGroup(input: CreateLogGroupRequest, call: Call): object {
  const name = input.logGroupName ?? '';
  if (!/^[.\-_/#A-Za-z0-9]{1,512}$/.test(name)) {
    throw new AwsError(
      'InvalidParameterException',
      `1 validation error detected: Value '${name}' at 'logGroupName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\.\\-_/#A-Za-z0-9]+`,
    );
  }
  if (call.aws.store.get(type, name, call.region) !== undefined) {
    throw new AwsError('ResourceAlreadyExistsException', 'The specified log group already exists');
  }
  const arn = `arn:aws:logs:${call.region}:${call.account}:log-group:${name}`;
  call.aws.store.add<LogGroup>({
    type,
    id: name,
    arn,
    account: call.account,
    region: call.region,
    createdBy: call.principal.arn,
    tags: input.tags ?? {},
    data: {
      logGroupName: name,
      creationTime: Date.now(),
      metricFilterCount: 0,
      arn: `${arn}:*`,
      logGroupArn: arn,
      storedBytes: 0,
      logGroupClass: input.logGroupClass ?? 'STANDARD',
      kmsKeyId: input.kmsKeyId,
    },
  });
  return {};
}

function deleteLogGroup(input: DeleteLogGroupRequest, call: Call): object {
  call.aws.store.remove(find(input.logGroupName, call));
  return {};
}

/** Ordered by name; 50 on a page unless fewer are asked for. */
function describeLogGroups(input: DescribeLogGroupsRequest, call: Call): DescribeLogGroupsResponse {
  const prefix = input.logGroupNamePrefix ?? '';
  const pattern = input.logGroupNamePattern?.toLowerCase() ?? '';
  const after = input.nextToken === undefined ? '' : Buffer.from(input.nextToken, 'base64').toString();
  const matching = call.aws.store
    .list<LogGroup>(type, call.region)
    .map((group) => group.data)
    .filter(({ logGroupName: name = '' }) => name.startsWith(prefix) && name.toLowerCase().includes(pattern))
    .filter(({ logGroupName: name = '' }) => name > after)
    .sort((a, b) => ((a.logGroupName ?? '') < (b.logGroupName ?? '') ? -1 : 1));
  const logGroups = matching.slice(0, input.limit ?? 50);
  const last = logGroups.at(-1)?.logGroupName;
  const more = logGroups.length < matching.length && last !== undefined;
  return { logGroups, nextToken: more ? Buffer.from(last).toString('base64') : undefined };
}

function putRetentionPolicy(input: PutRetentionPolicyRequest, call: Call): object {
  const days = input.retentionInDays ?? 0;
  if (!retentions.has(days)) {
    throw new AwsError(
      'InvalidParameterException',
      `Value '${days}' at 'retentionInDays' is not one of the accepted values`,
    );
  }
  find(input.logGroupName, call).data.retentionInDays = days;
  return {};
}

function deleteRetentionPolicy(input: { logGroupName?: string | undefined }, call: Call): object {
  find(input.logGroupName, call).data.retentionInDays = undefined;
  return {};
}

function tagResource(input: TagResourceRequest, call: Call): object {
  const group = findByArn(input.resourceArn, call);
  group.tags = { ...group.tags, ...input.tags };
  return {};
}

function untagResource(input: UntagResourceRequest, call: Call): object {
  const group = findByArn(input.resourceArn, call);
  const keys = new Set(input.tagKeys ?? []);
  group.tags = Object.fromEntries(Object.entries(group.tags).filter(([key]) => !keys.has(key)));
  return {};
}

function listTagsForResource(input: ListTagsForResourceRequest, call: Call): ListTagsForResourceResponse {
  return { tags: { ...findByArn(input.resourceArn, call).tags } };
}

function find(name: string | undefined, call: Call): Resource<LogGroup> {
  const found = name === undefined ? undefined : call.aws.store.get<LogGroup>(type, name, call.region);
  if (found === undefined) throw new AwsError('ResourceNotFoundException', 'The specified log group does not exist.');
  return found;
}

/** The ARN comes with or without the trailing `:*` that DescribeLogGroups shows. */
function findByArn(arn: string | undefined, call: Call): Resource<LogGroup> {
  return find(arn?.replace(/:\*$/, '').split(':log-group:')[1], call);
}
