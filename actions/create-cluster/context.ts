import type { Runtime } from '../../shared/action/runtime.ts';
import type { Aws } from '../../shared/aws/connection.ts';
import type { ConfigDocument } from './config/document.ts';
import type { UserConfig } from './config/read-config.ts';
import type { CreateClusterInputs } from './inputs.ts';
import type { Observed } from './observed.ts';
import { chooseZones } from './zones.ts';

/** What the parts of the action share. */
export interface Context {
  readonly inputs: CreateClusterInputs;
  readonly runtime: Runtime;
  readonly aws: Aws;
  /** The ClusterConfig as the user wrote it; empty if there is none. */
  readonly user: UserConfig;
}

/** The config as eksctl gets it: with the zones of a new cluster; one that exists has its own. */
export function renderedConfig(inputs: CreateClusterInputs, { config, region, environment }: Observed): ConfigDocument {
  const rendered = config.clone();
  if (environment.cluster !== undefined) return rendered;
  const zones = chooseZones(config, inputs, region);
  if (zones !== undefined) rendered.setDefault(['availabilityZones'], zones);
  return rendered;
}
