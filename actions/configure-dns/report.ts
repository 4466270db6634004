import type { ActionReport } from '../../shared/action/definition.ts';
import { code, table } from '../../shared/action/markdown.ts';
import { describeCertificate } from '../../shared/aws/certificates.ts';
import type { Certificate } from '../../shared/aws/certificates.ts';
import { targetOf } from '../../shared/aws/route-53/record-replacement.ts';
import type { RecordSet } from '../../shared/aws/route-53/records.ts';
import type { StepResult } from '../../shared/plan/plan.ts';
import type { Context } from './context.ts';
import { leadingRecords } from './name-records.ts';
import type { Observed } from './observed.ts';
import { namesToLead } from './plan.ts';

/** Outputs and summary: the names and where they lead, the state of the certificate, the way to the site. */
export async function report(
  context: Context,
  observed: Observed,
  results: readonly StepResult[],
): Promise<ActionReport> {
  const { inputs, done, aws } = context;
  const names = namesToLead(inputs, observed);
  const records = names.flatMap(({ hostname, target }) => leadingRecords(hostname, target));
  const certificate = done.certificateArn === '' ? undefined : await describeCertificate(aws, done.certificateArn);
  const url = inputs.operation === 'delete' ? '' : `https://${inputs.hostname}`;
  return {
    outputs: {
      url,
      'certificate-arn': done.certificateArn,
      'hosted-zone-id': observed.zone.id,
      records: JSON.stringify(
        records.map((record) => ({ name: record.name, type: record.type, target: targetOf(record) })),
      ),
      'change-id': done.changeId,
    },
    sections: [
      ...(records.length === 0 ? [] : [namesSection(records, observed, results, url)]),
      ...(certificate === undefined ? [] : [certificateSection(certificate)]),
    ],
  };
}

function namesSection(
  records: readonly RecordSet[],
  observed: Observed,
  results: readonly StepResult[],
  url: string,
): string {
  const changed = results.find(({ id }) => id === 'change-records');
  const rows = records.map((record) => {
    const before = observed.records.find(({ name, type }) => name === record.name && type === record.type);
    const was =
      before === undefined
        ? 'new'
        : targetOf(before) === targetOf(record)
          ? 'as before'
          : `was ${code(targetOf(before))}`;
    const state = was === 'as before' || changed?.state === 'done' ? was : 'not made';
    return [code(record.name), record.type, code(targetOf(record)), state];
  });
  return `### Names\n\n${table(['Name', 'Type', 'Leads to', ''], rows)}\n\n[Open ${url}](${url})`;
}

function certificateSection({ arn, status, validations, notAfter }: Certificate): string {
  const rows = validations.map(({ domain, status: state, record }) => [
    code(domain),
    state,
    record === undefined ? 'not told yet' : code(record.name),
  ]);
  const until = notAfter === undefined ? '' : ` until ${notAfter.toISOString().slice(0, 10)}; ACM renews it`;
  return `### Certificate\n\n${code(arn)} is **${status}**${until}\n\n${table(['Name', 'Validation', 'Validation record'], rows)}`;
}
