import * as schemas from '@aws-sdk/client-service-quotas';
import type {
  GetServiceQuotaCommandInput,
  ListServiceQuotasCommandInput,
  ServiceQuota,
} from '@aws-sdk/client-service-quotas';

import { defaultQuotas, type Ec2Options, type Ec2Quotas } from './ec2/options.ts';
import { AwsError, type Call, type Service } from './service.ts';

interface KnownQuota {
  readonly service: 'ec2' | 'vpc';
  readonly code: string;
  readonly name: string;
  readonly value: (quotas: Ec2Quotas) => number;
}

/** What the local EC2 limits, under the codes that Service Quotas has for it. */
const known: readonly KnownQuota[] = [
  { service: 'vpc', code: 'L-F678F1CE', name: 'VPCs per Region', value: ({ vpcs }) => vpcs },
  {
    service: 'vpc',
    code: 'L-A4707A72',
    name: 'Internet gateways per Region',
    value: (quotas) => quotas.internetGateways,
  },
  {
    service: 'vpc',
    code: 'L-FE5A380F',
    name: 'NAT gateways per Availability Zone',
    value: (quotas) => quotas.natGatewaysPerZone,
  },
  { service: 'ec2', code: 'L-0263D0A3', name: 'EC2-VPC Elastic IPs', value: (quotas) => quotas.elasticAddresses },
  {
    service: 'ec2',
    code: 'L-1216C47A',
    name: 'Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances',
    value: (quotas) => quotas.onDemandVcpus,
  },
  // The local EC2 does not limit spot requests; a new account's figure stands here.
  {
    service: 'ec2',
    code: 'L-34B43A08',
    name: 'All Standard (A, C, D, H, I, M, R, T, Z) Spot Instance Requests',
    value: (quotas) => quotas.onDemandVcpus,
  },
];

/** The local Service Quotas: what the local EC2 limits, as it is set at the moment. */
export function createServiceQuotasService({ ec2 }: { readonly ec2: Ec2Options }): Service {
  return {
    name: 'servicequotas',
    protocol: 'awsJson1.1',
    schemas,
    handlers: {
      GetServiceQuota: (input: GetServiceQuotaCommandInput, call: Call) => ({ Quota: findApplied(input, ec2, call) }),
      GetAWSDefaultServiceQuota: (input: GetServiceQuotaCommandInput, call: Call) => ({
        Quota: find(input, defaultQuotas, call),
      }),
      ListServiceQuotas: ({ ServiceCode }: ListServiceQuotasCommandInput, call: Call) => ({
        Quotas: known.filter(({ service }) => service === ServiceCode).map((quota) => quotaOf(quota, ec2.quotas, call)),
      }),
    },
  };
}

/**
 * "If the applied quota value is not available for a quota, the quota is not retrieved" (API reference, GetServiceQuota). That it
 * is not for quotas of VPC that the account never changed is a guess.
 */
function findApplied(input: GetServiceQuotaCommandInput, { quotas }: Ec2Options, call: Call): ServiceQuota {
  const quota = find(input, quotas, call);
  if (quota.Value === find(input, defaultQuotas, call).Value && input.ServiceCode === 'vpc') throw noSuchQuota();
  return quota;
}

function noSuchQuota(): AwsError {
  return new AwsError(
    'NoSuchResourceException',
    'The request failed because the specified service quota does not exist.',
  );
}

function find({ ServiceCode, QuotaCode }: GetServiceQuotaCommandInput, quotas: Ec2Quotas, call: Call): ServiceQuota {
  const quota = known.find(({ service, code }) => service === ServiceCode && code === QuotaCode);
  if (quota === undefined) throw noSuchQuota();
  return quotaOf(quota, quotas, call);
}

function quotaOf({ service, code, name, value }: KnownQuota, quotas: Ec2Quotas, call: Call): ServiceQuota {
  return {
    ServiceCode: service,
    ServiceName:
      service === 'vpc' ? 'Amazon Virtual Private Cloud (Amazon VPC)' : 'Amazon Elastic Compute Cloud (Amazon EC2)',
    QuotaArn: `arn:aws:servicequotas:${call.region}:${call.account}:${service}/${code}`,
    QuotaCode: code,
    QuotaName: name,
    Value: value(quotas),
    Unit: 'None',
    Adjustable: true,
    GlobalQuota: false,
  };
}
