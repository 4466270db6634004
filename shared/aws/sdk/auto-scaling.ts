// Only the commands that the suite uses: the bundler keeps these and leaves the rest of the client out.
export { AutoScalingClient, DescribeTagsCommand, CreateOrUpdateTagsCommand } from '@aws-sdk/client-auto-scaling';
