// Only the commands that the suite uses: the bundler keeps these and leaves the rest of the client out.
export {
  CloudFormationClient,
  DescribeStacksCommand,
  ListStacksCommand,
  DescribeStackEventsCommand,
  DescribeStackResourcesCommand,
  DeleteStackCommand,
  UpdateTerminationProtectionCommand,
} from '@aws-sdk/client-cloudformation';
