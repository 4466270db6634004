import { isAwsError } from '../../errors/explain.ts';
import type { Aws } from '../connection.ts';

/**
 * Quotas by their codes in Service Quotas. The codes are AWS's own and the same in every account and region; they were taken
 * from public code that reads them (VPCs, addresses, standard on-demand and spot vCPUs, G and P families).
 */
export const quotaCodes = {
  vpcs: { service: 'vpc', code: 'L-F678F1CE', name: 'VPCs per Region' },
  elasticAddresses: { service: 'ec2', code: 'L-0263D0A3', name: 'EC2-VPC Elastic IPs' },
  standardVcpus: {
    service: 'ec2',
    code: 'L-1216C47A',
    name: 'Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances',
  },
  standardSpotVcpus: {
    service: 'ec2',
    code: 'L-34B43A08',
    name: 'All Standard (A, C, D, H, I, M, R, T, Z) Spot Instance Requests',
  },
  graphicsVcpus: { service: 'ec2', code: 'L-DB2E81BA', name: 'Running On-Demand G and VT instances' },
  graphicsSpotVcpus: { service: 'ec2', code: 'L-3819A6DF', name: 'All G and VT Spot Instance Requests' },
} as const;

export type QuotaId = keyof typeof quotaCodes;

/**
 * The account's quota in the region. A quota that the account never changed may not be known to GetServiceQuota
 * (NoSuchResourceException); then AWS's default is it. Needs servicequotas:GetServiceQuota.
 */
export async function quotaValue(aws: Aws, id: QuotaId, abortSignal: AbortSignal): Promise<number | undefined> {
  const { service: ServiceCode, code: QuotaCode } = quotaCodes[id];
  const { client, sdk } = await aws.serviceQuotas();
  try {
    const { Quota } = await client.send(new sdk.GetServiceQuotaCommand({ ServiceCode, QuotaCode }), { abortSignal });
    return Quota?.Value;
  } catch (error) {
    if (!isAwsError(error, 'NoSuchResourceException')) throw error;
    const answer = await client.send(new sdk.GetAWSDefaultServiceQuotaCommand({ ServiceCode, QuotaCode }), {
      abortSignal,
    });
    return answer.Quota?.Value;
  }
}

/** The vCPU quota that instances of a type count against, or undefined for families that are not watched here. */
export function vcpuQuotaOf(instanceType: string, spot: boolean): QuotaId | undefined {
  const family = /^[a-z]+/.exec(instanceType)?.[0] ?? '';
  // `inf`, `trn`, `hpc`, `mac`, `dl`, `u-` have quotas of their own, although they begin with letters of the standard list.
  if (/^(inf|hpc|mac|dl|trn|u)$/.test(family)) return undefined;
  if (/^(g|gr|vt)/.test(family)) return spot ? 'graphicsSpotVcpus' : 'graphicsVcpus';
  if (/^[acdhimrtz]/.test(family)) return spot ? 'standardSpotVcpus' : 'standardVcpus';
  return undefined;
}
