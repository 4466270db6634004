import type {
  DeleteParameterRequest,
  DescribeParametersRequest,
  DescribeParametersResult,
  Parameter,
  PutParameterRequest,
  PutParameterResult,
} from '@aws-sdk/client-ssm';

import { AwsError, type Call, type Handler } from '../service.ts';

const type = 'AWS::SSM::Parameter';

/** Bytes of a value in the standard tier. */
const longest = 4096;

interface StoredParameter {
  readonly Name: string;
  Type: 'String' | 'StringList' | 'SecureString';
  Value: string;
  Description: string;
  Version: number;
  LastModifiedDate: Date;
}

/** Parameters that somebody in the account made. Encryption by KMS is not rehearsed: a SecureString is only not shown unless asked for. */
export const ownParameterHandlers: Record<string, Handler> = {
  PutParameter: putParameter,
  DeleteParameter: deleteParameter,
  DescribeParameters: describeParameters,
};

function putParameter(input: PutParameterRequest, call: Call): PutParameterResult {
  const { Name = '', Value = '', Type = 'String', Tags = [] } = input;
  if (!/^[\w./-]+$/.test(Name) || Name.startsWith('/aws')) {
    throw new AwsError('ValidationException', `Parameter name must not be prefixed with "aws", and fit [a-zA-Z0-9_.-]`);
  }
  if (Buffer.byteLength(Value) > longest) {
    throw new AwsError(
      'ValidationException',
      'Standard tier parameters support a maximum parameter value of 4096 characters.',
    );
  }
  const known = call.aws.store.get<StoredParameter>(type, Name, call.region);
  if (known === undefined) {
    const data: StoredParameter = {
      Name,
      Type,
      Value,
      Description: input.Description ?? '',
      Version: 1,
      LastModifiedDate: new Date(),
    };
    call.aws.store.add({
      type,
      id: Name,
      arn: `arn:aws:ssm:${call.region}:${call.account}:parameter${Name}`,
      account: call.account,
      region: call.region,
      createdBy: call.principal.arn,
      tags: Object.fromEntries(Tags.map((tag) => [tag.Key ?? '', tag.Value ?? ''])),
      data,
    });
    return { Version: 1, Tier: 'Standard' };
  }
  if (input.Overwrite !== true) {
    throw new AwsError(
      'ParameterAlreadyExists',
      'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.',
    );
  }
  if (Tags.length > 0) {
    throw new AwsError('ValidationException', "Invalid request: tags and overwrite can't be used together.");
  }
  Object.assign(known.data, { Type, Value, Version: known.data.Version + 1, LastModifiedDate: new Date() });
  return { Version: known.data.Version, Tier: 'Standard' };
}

function deleteParameter(input: DeleteParameterRequest, call: Call): object {
  const known = call.aws.store.get(type, input.Name ?? '', call.region);
  if (known === undefined) throw new AwsError('ParameterNotFound', `Parameter ${input.Name} not found.`);
  call.aws.store.remove(known);
  return {};
}

/** Filters by the beginning of the name only, which is what the suite asks. All fit on one page. */
function describeParameters(input: DescribeParametersRequest, call: Call): DescribeParametersResult {
  const beginnings = (input.ParameterFilters ?? []).flatMap((filter) => {
    if (filter.Key !== 'Name' || filter.Option !== 'BeginsWith') {
      throw new AwsError('InvalidFilterKey', `The stand-in knows no filter ${filter.Key} ${filter.Option ?? 'Equals'}`);
    }
    return filter.Values ?? [];
  });
  const found = call.aws.store
    .list<StoredParameter>(type, call.region)
    .filter(({ id }) => beginnings.length === 0 || beginnings.some((beginning) => id.startsWith(beginning)));
  return {
    Parameters: found.map(({ data: { Name, Type, Description, Version, LastModifiedDate } }) => ({
      Name,
      Type,
      Description,
      Version,
      LastModifiedDate,
    })),
  };
}

/** A SecureString comes encrypted unless the caller asks for its text. */
export function findOwn(name: string, decrypted: boolean, call: Call): Parameter | undefined {
  const known = call.aws.store.get<StoredParameter>(type, name, call.region);
  if (known === undefined) return undefined;
  const { Value, Type, Version, LastModifiedDate } = known.data;
  const text =
    Type === 'SecureString' && !decrypted ? Buffer.from(`encrypted (stand-in) ${Version}`).toString('base64') : Value;
  return { Name: name, Type, Value: text, Version, LastModifiedDate, ARN: known.arn, DataType: 'text' };
}
