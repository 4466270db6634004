// Only the commands that the suite uses: the bundler keeps these and leaves the rest of the client out.
export { ResourceGroupsTaggingAPIClient, GetResourcesCommand } from '@aws-sdk/client-resource-groups-tagging-api';
