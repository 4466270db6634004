/** An AWS partition: what ARNs begin with and what endpoint names end with. */
export interface Partition {
  readonly name: string;
  readonly dnsSuffix: string;
  /** Host of the web console. */
  readonly console: string;
}

/** The partition that a region belongs to, by the prefix of its name. */
export function partitionOf(region: string): Partition {
  if (region.startsWith('cn-'))
    return { name: 'aws-cn', dnsSuffix: 'amazonaws.com.cn', console: 'console.amazonaws.cn' };
  if (region.startsWith('us-gov-')) {
    return { name: 'aws-us-gov', dnsSuffix: 'amazonaws.com', console: 'console.amazonaws-us-gov.com' };
  }
  if (region.startsWith('eusc-'))
    return { name: 'aws-eusc', dnsSuffix: 'amazonaws.eu', console: 'console.amazonaws-eusc.eu' };
  return { name: 'aws', dnsSuffix: 'amazonaws.com', console: 'console.aws.amazon.com' };
}
