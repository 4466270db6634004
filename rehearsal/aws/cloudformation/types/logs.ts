import { optionalText } from './properties.ts';
import type { ResourceType } from './resource-type.ts';
import { tagsOf } from './tags.ts';

export const logGroup: ResourceType = {
  name: 'AWS::Logs::LogGroup',
  async create(properties, context) {
    const logGroupName = optionalText(properties, 'LogGroupName') ?? context.uniqueName(512);
    await context.call('logs', 'CreateLogGroup', { logGroupName, tags: tagsOf(properties, context) });
    context.initiated(logGroupName);
    const days = optionalText(properties, 'RetentionInDays');
    if (days !== undefined) {
      await context.call('logs', 'PutRetentionPolicy', { logGroupName, retentionInDays: Number(days) });
    }
    const Arn = `arn:aws:logs:${context.region}:${context.account}:log-group:${logGroupName}:*`;
    return { physicalId: logGroupName, attributes: { Arn } };
  },
  async remove({ physicalId }, context) {
    await context.call('logs', 'DeleteLogGroup', { logGroupName: physicalId });
  },
};
