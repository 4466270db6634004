import type { ConfigDocument } from './config/document.ts';
import type { Asked } from './drift.ts';
import type { Environment, Region } from './observe.ts';
import type { Observation } from './preflight/observe-preflight.ts';

/** All that a plan depends on besides the inputs. */
export interface Observed {
  readonly environment: Environment;
  readonly region: Region;
  /** What AWS says of the cluster that is asked for. */
  readonly preflight: Observation;
  /** The ClusterConfig, complete but for the zones of a new cluster. */
  readonly config: ConfigDocument;
  readonly asked: Asked;
  readonly runId: string;
  readonly now: Date;
}
