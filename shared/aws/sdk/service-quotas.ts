// Only the commands that the suite uses: the bundler keeps these and leaves the rest of the client out.
export {
  ServiceQuotasClient,
  GetServiceQuotaCommand,
  GetAWSDefaultServiceQuotaCommand,
} from '@aws-sdk/client-service-quotas';
