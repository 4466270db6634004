import type { Certificate } from '../../shared/aws/certificates.ts';
import { validatedDomain } from '../../shared/aws/certificates.ts';
import { isOwned } from '../../shared/aws/ownership.ts';
import { namesOwned, removalOf } from '../../shared/aws/route-53/owned-names.ts';
import { describeReplacement } from '../../shared/aws/route-53/record-replacement.ts';
import type { Replacement } from '../../shared/aws/route-53/record-replacement.ts';
import type { RecordSet } from '../../shared/aws/route-53/records.ts';
import { unneededValidationRecords } from '../../shared/aws/route-53/validation-records.ts';
import type { NeededDomains } from '../../shared/aws/route-53/validation-records.ts';
import { counted } from '../../shared/errors/counted.ts';
import type { ConfigureDnsInputs } from './inputs.ts';
import { possibleNames } from './names.ts';
import type { Observed, PlanPart, StepId } from './observed.ts';

/** The certificates that `delete` deletes: the environment's own, for these names and no others. Pure. */
export function certificatesToDelete(
  inputs: ConfigureDnsInputs,
  certificates: readonly Certificate[],
): readonly Certificate[] {
  if (!inputs.certificate) return [];
  const names = possibleNames(inputs);
  return certificates.filter(
    (each) => isOwned(each.tags, inputs.clusterName) && each.names.every((name) => names.includes(name)),
  );
}

/** The validation records that go with them: those of the suite that no other certificate needs. Pure. */
export function validationRemoval(
  inputs: ConfigureDnsInputs,
  records: readonly RecordSet[],
  needed: NeededDomains,
): readonly Replacement[] {
  if (!inputs.certificate) return [];
  return unneededValidationRecords(records, validationDomains(inputs), needed).map((before) => ({ before }));
}

/** The domains that ACM validated for the names. Pure. */
export function validationDomains(inputs: ConfigureDnsInputs): readonly string[] {
  return possibleNames(inputs).map(validatedDomain);
}

/** What of the names, and of the certificate if it is asked for, the environment owns and `delete` takes away. Pure. */
export function planRemoval(inputs: ConfigureDnsInputs, { records, certificates, needed }: Observed): PlanPart {
  const names = possibleNames(inputs);
  const owned = namesOwned(inputs.clusterName, records);
  const removal = removalOf(names, inputs.clusterName, records);
  const deletable = certificatesToDelete(inputs, certificates);
  const validation = validationRemoval(inputs, records, needed);
  const standing = names.filter((name) => !owned.includes(name) && records.some((record) => record.name === name));
  const others = owned.filter((name) => !names.includes(name));
  return {
    notes: [
      ...[...removal, ...validation].map(describeReplacement),
      ...deletable.map(({ arn }) => `The certificate ${arn} is deleted.`),
      ...standing.map((name) => `${name} is not "${inputs.clusterName}"'s and stays.`),
      ...(others.length === 0
        ? []
        : [`"${inputs.clusterName}" also owns ${others.join(', ')} here; not named, so they stay.`]),
      ...(inputs.certificate && needed.unknown.length > 0
        ? [`Validation records stay, because not all certificates could be seen: ${needed.unknown.join('; ')}.`]
        : []),
      ...(removal.length + deletable.length + validation.length === 0 ? ['Nothing of it is there (any more).'] : []),
    ],
    steps: removalSteps(removal, deletable, validation),
  };
}

function removalSteps(
  removal: readonly Replacement[],
  deletable: readonly Certificate[],
  validation: readonly Replacement[],
): PlanPart['steps'] {
  const afterCertificates: readonly StepId[] = deletable.length === 0 ? [] : ['delete-certificates'];
  return [
    ...(removal.length === 0
      ? []
      : [
          { id: 'remove-names' as const, title: `Delete ${counted(removal.length, 'record')} in one batch` },
          {
            id: 'in-sync' as const,
            title: "Wait until all of Route 53's servers have forgotten them",
            after: ['remove-names' as const],
          },
          { id: 'gone' as const, title: 'Ask the name servers that the names are gone', after: ['in-sync' as const] },
        ]),
    ...(deletable.length === 0
      ? []
      : [{ id: 'delete-certificates' as const, title: `Delete ${counted(deletable.length, 'certificate')}` }]),
    ...(deletable.length === 0 && validation.length === 0
      ? []
      : [
          {
            id: 'remove-validation' as const,
            title: 'Delete the validation records that no certificate needs any more',
            after: afterCertificates,
          },
        ]),
  ];
}
