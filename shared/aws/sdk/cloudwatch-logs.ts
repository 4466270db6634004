// Only the commands that the suite uses: the bundler keeps these and leaves the rest of the client out.
export { CloudWatchLogsClient, DescribeLogGroupsCommand, DeleteLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs';
