// Only the commands that the suite uses: the bundler keeps these and leaves the rest of the client out.
export { PricingClient, GetProductsCommand } from '@aws-sdk/client-pricing';
