import { createAcmService } from './aws/acm/service.ts';
import { createAutoScalingService } from './aws/autoscaling.ts';
import { createClassicLoadBalancingService } from './aws/classic-load-balancers.ts';
import { createCloudFormationService } from './aws/cloudformation/service.ts';
import { StackFaults } from './aws/cloudformation/stack-faults.ts';
import type { CredentialBook } from './aws/credentials.ts';
import { type Ec2Options, ec2Options } from './aws/ec2/options.ts';
import { createEc2Service } from './aws/ec2/service.ts';
import { createEcrService, ImageRepositories } from './aws/ecr/service.ts';
import { EksFaults } from './aws/eks/eks-faults.ts';
import { createEksService } from './aws/eks/service.ts';
import { type ElasticLoadBalancingOptions, elasticLoadBalancingOptions } from './aws/elasticloadbalancing/options.ts';
import { createElasticLoadBalancingService } from './aws/elasticloadbalancing/service.ts';
import { createIamService } from './aws/iam/service.ts';
import { createLogsService } from './aws/logs.ts';
import { createPricingService } from './aws/pricing.ts';
import { createRoute53Service } from './aws/route53/service.ts';
import { createServiceQuotasService } from './aws/service-quotas.ts';
import type { Service } from './aws/service.ts';
import { createSsmService } from './aws/ssm.ts';
import { createStsService } from './aws/sts.ts';
import { createTaggingService } from './aws/tagging.ts';
import type { CertificateAuthority } from './certificate-authority.ts';
import type { StartControlPlane } from './kubernetes/control-plane.ts';
import type { OidcIssuers } from './oidc/issuers.ts';

/** What scenarios may turn in the services, at any time: capacity, quotas, health, what goes wrong inside. */
export interface Scenery {
  readonly ec2: Ec2Options;
  readonly loadBalancing: ElasticLoadBalancingOptions;
  readonly eks: EksFaults;
  readonly stacks: StackFaults;
  readonly images: ImageRepositories;
}

export interface AwsServices {
  readonly all: readonly Service[];
  readonly scenery: Scenery;
  /** Stops what runs behind the services: the Kubernetes APIs of the clusters. */
  stop(): Promise<void>;
}

/** All services of the local AWS. */
export function createAwsServices(parts: {
  credentials: CredentialBook;
  issuers: OidcIssuers;
  authority: CertificateAuthority;
  startControlPlane: StartControlPlane;
}): AwsServices {
  const scenery: Scenery = {
    ec2: ec2Options(),
    loadBalancing: elasticLoadBalancingOptions(),
    eks: new EksFaults(),
    stacks: new StackFaults(),
    images: new ImageRepositories(),
  };
  const eks = createEksService({ ...parts, faults: scenery.eks });
  const all = [
    createStsService(parts),
    createIamService(),
    createTaggingService(),
    createEc2Service(scenery.ec2),
    createElasticLoadBalancingService(scenery.loadBalancing),
    createClassicLoadBalancingService(),
    eks,
    createCloudFormationService({ faults: scenery.stacks }),
    createAutoScalingService(),
    createSsmService(),
    createEcrService(scenery.images),
    createLogsService(),
    createRoute53Service(),
    createAcmService(),
    createPricingService(),
    createServiceQuotasService(scenery),
  ];
  return { all, scenery, stop: () => eks.stop() };
}
