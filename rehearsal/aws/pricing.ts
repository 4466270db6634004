import * as schemas from '@aws-sdk/client-pricing';
import type { Filter, GetProductsCommandInput, GetProductsCommandOutput } from '@aws-sdk/client-pricing';

import { type ListedPrice, listedPrices } from '../price-list.ts';
import { AwsError, type Call, type Service } from './service.ts';

/** The only regions of the commercial partition where the price list can be asked. */
const endpointRegions = ['us-east-1', 'eu-central-1', 'ap-south-1'];

/**
 * The local Price List: GetProducts over the prices of the rehearsal (see prices.ts). Attributes and usage types are those that
 * public users of the API filter by; there are more in the real list.
 */
export function createPricingService(): Service {
  return { name: 'pricing', protocol: 'awsJson1.1', schemas, handlers: { GetProducts: getProducts } };
}

function getProducts(input: GetProductsCommandInput, call: Call): Omit<GetProductsCommandOutput, '$metadata'> {
  if (!endpointRegions.includes(call.region)) {
    // In real life no host of that name would be found.
    throw new AwsError('NotRehearsed', `There is no endpoint of the price list in ${call.region}.`, 501);
  }
  const listed = listedPrices.filter(({ service }) => service === input.ServiceCode);
  if (listed.length === 0) throw invalid(`Invalid service code: ${input.ServiceCode ?? ''}`);
  const matching = listed.filter((price) => (input.Filters ?? []).every((filter) => passes(price, filter)));
  const start = input.NextToken === undefined ? 0 : Number(Buffer.from(input.NextToken, 'base64').toString());
  if (!Number.isInteger(start)) throw new AwsError('InvalidNextTokenException', 'The pagination token is invalid.');
  const size = input.MaxResults ?? 100;
  if (size < 1 || size > 100) throw invalid('MaxResults must be between 1 and 100');
  const end = start + size;
  return {
    FormatVersion: 'aws_v1',
    PriceList: matching.slice(start, end).map((price) => JSON.stringify(documentOf(price))),
    ...(end < matching.length && { NextToken: Buffer.from(String(end)).toString('base64') }),
  };
}

/** Values are compared without regard to case, as the real service does for TERM_MATCH; for the others that is a guess. */
function passes({ attributes }: ListedPrice, { Type, Field, Value }: Filter): boolean {
  const own = attributes[Field ?? '']?.toLowerCase();
  const value = (Value ?? '').toLowerCase();
  const values = value.split(',').map((each) => each.trim());
  switch (Type) {
    case 'TERM_MATCH':
    case 'EQUALS':
      return own === value;
    case 'CONTAINS':
      return own?.includes(value) ?? false;
    case 'ANY_OF':
      return own !== undefined && values.includes(own);
    case 'NONE_OF':
      return own === undefined || !values.includes(own);
    case undefined:
      throw invalid('Filter type is missing');
  }
}

function documentOf({ service, attributes, usd, unit }: ListedPrice): object {
  const sku = Buffer.from(`${service}/${attributes['usagetype'] ?? ''}`)
    .toString('hex')
    .slice(-16)
    .toUpperCase();
  const { productFamily, ...rest } = attributes;
  return {
    product: {
      ...(productFamily !== undefined && { productFamily }),
      attributes: { servicecode: service, ...rest },
      sku,
    },
    serviceCode: service,
    terms: {
      OnDemand: {
        [`${sku}.JRTCKXETXF`]: {
          priceDimensions: {
            [`${sku}.JRTCKXETXF.6YS6EN2CT7`]: {
              unit,
              beginRange: '0',
              endRange: 'Inf',
              description: `${usd} per ${unit} (rehearsal)`,
              pricePerUnit: { USD: usd.toFixed(10) },
            },
          },
          sku,
          effectiveDate: '2026-11-01T00:00:00Z',
          offerTermCode: 'JRTCKXETXF',
          termAttributes: {},
        },
      },
    },
    version: 'rehearsal',
    publicationDate: '2026-11-01T00:00:00Z',
  };
}

function invalid(message: string): AwsError {
  return new AwsError('InvalidParameterException', message);
}
