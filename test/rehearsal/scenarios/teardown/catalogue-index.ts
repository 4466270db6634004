/** A way in which the deletion of an EKS environment is known to fail, and the tests that put an environment into it. */
export interface Row {
  /** What people see, and why. */
  readonly failure: string;
  /** Where it was reported or read. */
  readonly source: string;
  /** Names of tests, by file below `test/`. */
  readonly tests: Readonly<Record<string, readonly string[]>>;
}

const failures = 'rehearsal/scenarios/teardown/failures.long.test.ts';
const catalogue = 'rehearsal/scenarios/teardown/catalogue.long.test.ts';
const plan = 'actions/teardown/plan.test.ts';

const everythingWrong =
  'orphaned, protected and untagged load balancers, stuck finalizers, GuardDuty, peering, CNI interfaces, groups in a circle, addresses, roles, names: nothing is left';
const inSpoilt = { [failures]: [everythingWrong] };
const stubborn = 'a resource that never goes is left behind by its stack, and named as leaked with link and command';
const triedAgain = 'a stack that fails once is tried again, with the reason told';
const headless =
  'the control plane is gone and its stack is not, whose deletion outlives the session of the role: another is asked for';
const inUse =
  'a certificate that ACM still counts as in use is deleted a little later, and its validation record after it';
const forgottenGroup =
  "EKS's security group in a VPC of somebody else: a neighbour's rule that names it is not touched, but named; the commands of the report do what is left to do";

const selfManaged =
  'self-managed nodes, and an update in progress: that is waited for, then add-ons that would keep nodes from draining go first, and last what an ended node left in the group for SSH';
const halfGone =
  'its stack is half gone, the control plane with it, and CloudFormation throttles: its calls are made again';

/** Failures of AWS, Kubernetes and their controllers, as public issue threads tell them. */
const reported: readonly Row[] = [
  {
    failure: 'the internet gateway can not be detached: a load balancer or an address is still in the VPC',
    source: 'eksctl#253, #616',
    tests: inSpoilt,
  },
  {
    failure: 'subnets have dependencies although the load balancer is deleted: its interfaces linger',
    source: 'eksctl#1960, #4932',
    tests: inSpoilt,
  },
  {
    failure: 'a security group is held by an interface that the VPC CNI left behind',
    source: 'eksctl#1849, #3726; pulumi-eks#194, #1226',
    tests: { [failures]: [everythingWrong], [catalogue]: [forgottenGroup] },
  },
  {
    failure: "a node group's group for SSH is held by an interface of a node that has ended",
    source: 'eksctl#1849, #3726',
    tests: { [catalogue]: [selfManaged] },
  },
  {
    failure: "EKS's own security group outlives the cluster in a VPC that was there before",
    source: 'eksctl#5135; terraform-provider-aws#11473, #20925',
    tests: { [catalogue]: [forgottenGroup] },
  },
  {
    failure: "GuardDuty's endpoint and security group keep the VPC",
    source: 'terraform-provider-aws#46953',
    tests: inSpoilt,
  },
  {
    failure: 'a peering keeps the VPC, on either side',
    source: "OpenRemote's clean-up script; kore#715",
    tests: inSpoilt,
  },
  {
    failure: "two security groups refer to each other: the controller's shared one and the nodes'",
    source: 'aws-load-balancer-controller#2117, #1629, #2220',
    tests: inSpoilt,
  },
  {
    failure: 'an Ingress, Service or namespace is stuck in Terminating, since its controller is gone',
    source: 'aws-load-balancer-controller#2014, #3278; kubernetes#95983',
    tests: inSpoilt,
  },
  {
    failure: 'the load balancer is orphaned although its Service is gone',
    source: 'aws-load-balancer-controller#4773, #3841, #2924',
    tests: inSpoilt,
  },
  {
    failure: 'the load balancer has deletion protection, by an annotation or by its attribute',
    source: 'annotation guides of the load balancer controller',
    tests: {
      [failures]: [everythingWrong],
      [catalogue]: [
        'deletion protection that an annotation asks for is lifted by the annotation, before its object is deleted',
      ],
    },
  },
  {
    failure: 'the certificate can not be deleted: detaching is eventually consistent',
    source: "OpenRemote's clean-up script",
    tests: { [catalogue]: [inUse] },
  },
  {
    failure: 'volumes stay and are billed: the cluster went before their claims, or they are retained',
    source: 'aws-samples clean-up playbook; EBS CSI documentation',
    tests: {
      [failures]: [everythingWrong],
      [plan]: ['volumes without a cluster are kept too, if data is to be kept'],
    },
  },
  {
    failure: 'log groups of the control plane and of Container Insights stay',
    source: 'AWS documentation',
    tests: inSpoilt,
  },
  {
    failure: 'a stack ends in DELETE_FAILED because of a single resource',
    source: 'CloudFormation API reference; eksctl#5135',
    tests: { [failures]: [triedAgain, stubborn] },
  },
  {
    failure: 'CloudFormation is asked too much while many stacks are followed',
    source: 'CloudFormation API reference',
    tests: { [catalogue]: [halfGone] },
  },
  {
    failure: "the OIDC provider, roles' stacks or the NAT gateway's address stay",
    source: 'eksctl; aws-samples clean-up playbook',
    tests: inSpoilt,
  },
  {
    failure: 'only one Fargate profile can be deleted at a time, and no cluster that has one',
    source: 'eksctl',
    tests: { [catalogue]: ['Fargate profiles go one by one, before the cluster'] },
  },
  {
    failure: 'Argo CD, autoscalers or Karpenter put back what is deleted',
    source: 'recipes of their users',
    tests: {
      [catalogue]: ['Argo CD, an autoscaler and Karpenter work against it: they are stopped before the data is kept'],
    },
  },
  {
    failure: 'nodes that Karpenter started outlive it, and keep subnets and VPC',
    source: 'karpenter.sh, getting started (clean up); recipes of its users',
    tests: { [catalogue]: ['a node that Karpenter started would keep the VPC: it is ended before the cluster'] },
  },
  {
    failure: 'the Kubernetes API does not answer any more',
    source: 'eksctl#7548',
    tests: { [catalogue]: ['the Kubernetes API is dead: load balancers are deleted by tag'] },
  },
  {
    failure: 'Auto Mode: EKS takes its nodes and load balancers with the cluster, but not the volumes',
    source: 'EKS user guide',
    tests: {
      'rehearsal/scenarios/create-cluster/shapes.long.test.ts': ['all of them go down again, and nothing is left'],
    },
  },
  {
    failure: 'DNS names go on leading to a load balancer that is gone',
    source: "OpenRemote's clean-up script; cloudformation-dns-certificate#7",
    tests: {
      [failures]: [everythingWrong],
      [catalogue]: [inUse],
      'actions/teardown/inventory.test.ts': [
        'names that lead into another region belong to an environment of the same name there',
      ],
    },
  },
  {
    failure: 'the next run does not find the VPC, since the cluster that would name it is gone',
    source: "OpenRemote's clean-up script",
    tests: { [failures]: [headless] },
  },
  {
    failure: 'the job dies after an hour: its credentials have expired',
    source: "OpenRemote's clean-up script",
    tests: { [failures]: [headless] },
  },
  {
    failure: 'EKS deletion protection, or a tag of ours, protects the environment',
    source: 'EKS user guide',
    tests: { [failures]: ['protection is respected: by tag, and by EKS; it is lifted when that is asked for'] },
  },
  {
    failure: 'EKS refuses to delete a cluster that is being updated',
    source: 'eksctl#4979',
    tests: { [catalogue]: [selfManaged] },
  },
  {
    failure: 'a call that the inventory needs is refused, so nobody knows what there is',
    source: 'own rule: an unreadable inventory is a refusal',
    tests: {
      [failures]: ['an inventory that cannot be read is a refusal'],
      [catalogue]: ['one call of the inventory is refused: so is the teardown'],
    },
  },
  {
    failure: 'something in the VPC is of somebody else',
    source: 'own rule: what is not ours is never touched',
    tests: {
      [failures]: [
        "somebody else's security group and idle interface in the VPC stay and are named; leftovers need not fail the action",
      ],
    },
  },
];

/** What eksctl 0.230 does on deletion that a teardown has to make up for, in the order of its source. */
const ofEksctl: readonly Row[] = [
  {
    failure: 'without --wait it ends well while the stack is still being deleted, which may fail later',
    source: 'eksctl 1',
    tests: {
      'rehearsal/eksctl/defects-and-failures.test.ts': [
        'without --wait deletion succeeds while the cluster’s stack is still going',
      ],
      [failures]: [triedAgain],
    },
  },
  {
    failure: 'deletion as a whole never times out',
    source: 'eksctl 2',
    tests: { [catalogue]: ['its time is up in the middle: it says so, and the next run finishes the job'] },
  },
  {
    failure: 'self-managed nodes are drained before load balancers are cleaned up, and disruption budgets stop that',
    source: 'eksctl 3',
    tests: {
      [catalogue]: [selfManaged],
      [plan]: ['add-ons that keep self-managed nodes from draining go before those'],
    },
  },
  { failure: 'load balancers that the controller made are not recognised', source: 'eksctl 4', tests: inSpoilt },
  {
    failure: 'the controller goes before its Ingresses and Services, whose finalizers then hang',
    source: 'eksctl 5',
    tests: { [failures]: [everythingWrong], [plan]: ['names go before the load balancers that they lead to'] },
  },
  {
    failure: 'interfaces are only cleared for stacks of node groups that have failed already',
    source: 'eksctl 6',
    tests: inSpoilt,
  },
  {
    failure: 'volumes of claims, DNS records, certificates and log groups are never touched',
    source: 'eksctl 7',
    tests: { [failures]: [everythingWrong], [catalogue]: [inUse] },
  },
  {
    failure: 'the stack is there without a cluster, half of it is, or the cluster without a stack',
    source: 'eksctl 8',
    tests: {
      [failures]: [
        headless,
        'it never came to be: the stack was rolled back',
        'a cluster without a stack goes, and the VPC that it was put into stays',
        'another run makes it at this moment: that is waited for',
      ],
      [catalogue]: [halfGone],
    },
  },
  { failure: 'a second run is needed after DELETE_FAILED', source: 'eksctl 9', tests: { [failures]: [triedAgain] } },
];

/** Every way to fail that is known, with what shows that a teardown gets through it or names what it leaves. */
export const catalogueIndex: readonly Row[] = [...reported, ...ofEksctl];
