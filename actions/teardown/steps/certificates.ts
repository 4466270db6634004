import { deleteCertificate } from '../../../shared/aws/certificates.ts';
import type { Certificate } from '../../../shared/aws/certificates.ts';
import type { Aws } from '../../../shared/aws/connection.ts';
import type { StepContext } from '../../../shared/plan/plan.ts';
import { waitUntil } from '../../../shared/time/wait-until.ts';

/** Seconds; ACM counts a certificate as in use for minutes after its load balancer is gone. */
const limit = 15 * 60;

/** Deletes the environment's certificates, asking again while ACM still counts one as in use. */
export async function deleteCertificates(
  aws: Aws,
  certificates: readonly Certificate[],
  context: StepContext,
): Promise<string> {
  let left = certificates;
  return waitUntil(
    {
      for: 'the certificates to be free',
      every: 15,
      limit,
      remedy: 'Something else uses the certificate: ACM names it. Take it off there, then run the step again.',
      look: async () => {
        const still: Certificate[] = [];
        for (const each of left) if (!(await deleteCertificate(aws, each.arn))) still.push(each);
        left = still;
        return left.length === 0
          ? { done: true, value: `${certificates.length} deleted` }
          : { done: false, seen: left.map(({ arn, names }) => `${names[0] ?? arn} is in use`).join(', ') };
      },
    },
    context,
  );
}
