import { coversName, describeCertificate, listCertificates } from '../../shared/aws/certificates.ts';
import type { Certificate } from '../../shared/aws/certificates.ts';
import type { Aws } from '../../shared/aws/connection.ts';
import { listRecords } from '../../shared/aws/route-53/records.ts';
import { domainsNeeded } from '../../shared/aws/route-53/validation-records.ts';
import { chooseZone } from './choose-zone.ts';
import type { Context } from './context.ts';
import { findTargets } from './find-targets.ts';
import type { ConfigureDnsInputs } from './inputs.ts';
import { possibleNames } from './names.ts';
import type { Observed } from './observed.ts';
import { certificatesToDelete } from './removal-plan.ts';
import { zoneFacts } from './zone-facts.ts';

/** Reads the zone, what the names shall lead to, and the certificates that have to do with them. */
export async function observe(context: Context): Promise<Observed> {
  const { aws, inputs, runtime } = context;
  const deletes = inputs.operation === 'delete';
  // The role for the zone is assumed only once there is something to do with it.
  const targets = deletes ? undefined : await findTargets(aws, inputs, runtime);
  const [place, certificates] = await Promise.all([observeZone(context), certificatesOf(aws, inputs)]);
  const deletable = deletes ? certificatesToDelete(inputs, certificates) : [];
  return {
    ...place,
    targets,
    certificates,
    needed:
      deletes && inputs.certificate
        ? await domainsNeeded(
            aws,
            deletable.map(({ arn }) => arn),
          )
        : { domains: new Set(), unknown: [] },
    now: new Date(),
  };
}

async function observeZone({ inputs, route53, finder }: Context): Promise<Pick<Observed, 'zone' | 'records'>> {
  const hostnames = possibleNames(inputs);
  const { hostedZoneId: zoneId, certificate, verify } = inputs;
  const mustAnswer = inputs.operation === 'apply' && (zoneId === undefined || certificate || verify);
  const facts = await zoneFacts(route53, inputs.hostname, zoneId, finder);
  const zone = chooseZone({ hostnames, zoneId, mustAnswer }, facts);
  return { zone, records: await listRecords(route53, zone.id) };
}

/** The certificates that cover one of the names; the others are nothing to this run. */
async function certificatesOf(aws: Aws, inputs: ConfigureDnsInputs): Promise<readonly Certificate[]> {
  if (!inputs.certificate) return [];
  const names = possibleNames(inputs);
  const listed = await listCertificates(aws);
  const related = listed.filter((each) => names.some((name) => coversName(each.names, name)));
  const found = await Promise.all(related.map(({ arn }) => describeCertificate(aws, arn)));
  return found.flatMap((each) => each ?? []);
}
