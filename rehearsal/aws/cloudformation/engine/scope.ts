import type { DescribeAvailabilityZonesCommandOutput } from '@aws-sdk/client-ec2';

import type { Call } from '../../service.ts';
import type { StackRecord } from '../stack-record.ts';
import type { Stacks } from '../stacks.ts';
import { validationError } from '../template/errors.ts';
import { conditionHolds, evaluate, type Scope } from '../template/evaluate.ts';
import { importsIn } from '../template/references.ts';
import { type Template, textOf } from '../template/template.ts';
import type { Value } from '../template/value.ts';

/** Names and values that the functions of a stack's template refer to, as they are when they are asked for. */
export function scopeOf(record: StackRecord, call: Call, stacks: Stacks, zones: ReadonlyMap<string, string[]>): Scope {
  const pseudo: Record<string, Value | undefined> = {
    'AWS::AccountId': record.account,
    'AWS::Region': record.region,
    'AWS::StackName': record.name,
    'AWS::StackId': record.id,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::NotificationARNs': [],
    'AWS::NoValue': undefined,
  };
  return {
    mappings: record.template.mappings,
    conditions: record.template.conditions,
    ref(name) {
      if (Object.hasOwn(pseudo, name)) return pseudo[name];
      const parameter = record.parameters.get(name);
      if (parameter !== undefined) return parameter.value;
      const resource = record.resources.get(name);
      const value = resource?.ref ?? resource?.physicalId;
      if (value === undefined) throw validationError(`Template error: resource ${name} does not exist in the stack`);
      return value;
    },
    attribute(logicalId, name) {
      const value = record.resources.get(logicalId)?.attributes[name];
      if (value === undefined) {
        const type = record.template.resources.get(logicalId)?.type ?? 'unknown type';
        throw validationError(`Template error: ${logicalId} (${type}) has no attribute ${name} in the rehearsal`);
      }
      return value;
    },
    importValue(name) {
      const outputs = stacks.exporterOf(call, name)?.resource.data.Outputs ?? [];
      const found = outputs.find((output) => output.ExportName === name);
      if (found === undefined) throw validationError(`No export named ${name} found.`);
      record.imports.add(name);
      return found.OutputValue ?? '';
    },
    zones: (region) => zones.get(region === '' ? record.region : region) ?? [],
  };
}

/** Availability zones of the stack's region, asked for only if the template wants them. */
export async function zonesFor(template: Template, call: Call): Promise<Map<string, string[]>> {
  const zones = new Map<string, string[]>();
  if (!/GetAZs/.test(template.body)) return zones;
  const answer = await call.aws.call<DescribeAvailabilityZonesCommandOutput>(
    'ec2',
    'DescribeAvailabilityZones',
    {},
    { principal: call.principal, region: call.region },
  );
  zones.set(
    call.region,
    (answer.AvailabilityZones ?? []).map((zone) => zone.ZoneName ?? ''),
  );
  return zones;
}

/** Logical ids of the resources that the stack has, given the conditions. */
export function wantedResources(template: Template, scope: Scope): string[] {
  return [...template.resources.values()]
    .filter(({ condition }) => condition === undefined || conditionHolds(condition, scope))
    .map(({ logicalId }) => logicalId);
}

/** Resolves every import of the template, so that a missing export fails the stack before anything is made. */
export function checkImports(template: Template, scope: Scope): void {
  for (const resource of template.resources.values()) {
    for (const name of importsIn(resource.properties)) scope.importValue(textOf(evaluate(name, scope) ?? ''));
  }
}
