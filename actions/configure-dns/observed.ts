import type { Certificate } from '../../shared/aws/certificates.ts';
import type { RecordSet } from '../../shared/aws/route-53/records.ts';
import type { NeededDomains } from '../../shared/aws/route-53/validation-records.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import type { ChosenZone } from './choose-zone.ts';
import type { Targets } from './names.ts';

export type StepId =
  | 'request-certificate'
  | 'validation-records'
  | 'certificate-issued'
  | 'change-records'
  | 'in-sync'
  | 'answers'
  | 'https'
  | 'mqtts'
  | 'remove-names'
  | 'gone'
  | 'delete-certificates'
  | 'remove-validation';

export interface Observed {
  readonly zone: ChosenZone;
  /** All record sets of the zone. */
  readonly records: readonly RecordSet[];
  /** Undefined while only a certificate is asked for. */
  readonly targets: Targets | undefined;
  /** Certificates of the account and region that have to do with the names; empty unless one is asked for. */
  readonly certificates: readonly Certificate[];
  /** Domains that other certificates need; known when certificates are to be deleted. */
  readonly needed: NeededDomains;
  readonly now: Date;
}

export type PlannedStep = Plan<StepId>['steps'][number];

/** A part of the plan. */
export interface PlanPart {
  readonly notes: readonly string[];
  readonly steps: readonly PlannedStep[];
}
