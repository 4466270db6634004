// Only the commands that the suite uses: the bundler keeps these and leaves the rest of the client out.
export {
  ElasticLoadBalancingV2Client,
  DescribeLoadBalancersCommand,
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  DescribeTagsCommand,
  DescribeListenersCommand,
  DeleteLoadBalancerCommand,
  DeleteTargetGroupCommand,
  DeleteListenerCommand,
  ModifyLoadBalancerAttributesCommand,
  DescribeLoadBalancerAttributesCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
