// Only the commands that the suite uses: the bundler keeps these and leaves the rest of the client out.
export {
  SSMClient,
  PutParameterCommand,
  GetParameterCommand,
  DeleteParameterCommand,
  DescribeParametersCommand,
} from '@aws-sdk/client-ssm';
