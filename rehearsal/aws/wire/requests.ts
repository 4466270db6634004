import { AwsError, type Service } from '../service.ts';
import { inputFromForm, unknownParameter } from './form.ts';
import { fromJson } from './json.ts';
import { isShape, type Shape, type WireRequest } from './message.ts';
import { operationsOf, type Operation } from './operations.ts';
import { inputFromMessage, matchRoute, payloadMemberOf } from './rest.ts';
import { membersOf, traitsOf } from './schema.ts';
import { shapeFromXml } from './xml.ts';

/** What a request asks for; `read` decodes its input and throws the service's own error if that cannot be done. */
export interface Asked {
  readonly operation: Operation;
  read(): Shape;
}

/** Finds the operation of a request in the service's protocol. Throws what AWS answers to an operation that does not exist. */
export function readRequest(service: Service, request: WireRequest): Asked {
  switch (service.protocol) {
    case 'awsQuery':
    case 'ec2Query':
      return readQuery(service, request);
    case 'awsJson1.1':
      return readRpcJson(service, request);
    case 'restJson':
    case 'restXml':
      return readRest(service, request);
  }
}

/** The parameters of a query request: in the body of a POST, in the URL of a GET (presigned requests). */
export function queryParametersOf(request: WireRequest): URLSearchParams {
  return new URLSearchParams(request.method === 'GET' ? request.query : request.body.toString('utf8'));
}

function readQuery(service: Service, request: WireRequest): Asked {
  const parameters = queryParametersOf(request);
  const name = parameters.get('Action') ?? '';
  const operation = operationsOf(service.schemas).get(name);
  if (operation === undefined) {
    if (name === '') throw new AwsError('MissingAction', 'The request must contain the parameter Action.');
    throw new AwsError('InvalidAction', `The action ${name} is not valid for this web service.`);
  }
  const ec2 = service.protocol === 'ec2Query';
  return {
    operation,
    read: () => {
      const stray = ec2 ? unknownParameter(operation.input, parameters) : undefined;
      if (stray !== undefined) throw new AwsError('UnknownParameter', `The parameter ${stray} is not recognized`);
      return inputFromForm(operation.input, parameters, ec2);
    },
  };
}

function readRpcJson(service: Service, request: WireRequest): Asked {
  const target = request.headers['x-amz-target'] ?? '';
  const operation = operationsOf(service.schemas).get(target.slice(target.lastIndexOf('.') + 1));
  if (operation === undefined)
    throw new AwsError('UnknownOperationException', `No operation for x-amz-target '${target}'`);
  return { operation, read: () => shapeOf(fromJson(operation.input, parsedJson(request), false)) };
}

function readRest(service: Service, request: WireRequest): Asked {
  const match = matchRoute(operationsOf(service.schemas).values(), request);
  if (match === undefined) {
    throw new AwsError('UnknownOperationException', `No operation for ${request.method} ${request.path}`, 404);
  }
  const { operation } = match;
  return { operation, read: () => ({ ...bodyOf(service, operation, request), ...inputFromMessage(match, request) }) };
}

function bodyOf(service: Service, operation: Operation, request: WireRequest): Shape {
  if (request.body.length === 0) return {};
  const payload = payloadMemberOf(operation.input);
  const schema = payload?.[1] ?? operation.input;
  if (payload === undefined && membersOf(operation.input).every(([, member]) => traitsOf(member).httpLabel === 1))
    return {};
  const shape =
    service.protocol === 'restXml'
      ? shapeFromXml(schema, request.body.toString('utf8'))
      : shapeOf(fromJson(schema, parsedJson(request), true));
  return payload === undefined ? shape : { [payload[0]]: shape };
}

function parsedJson(request: WireRequest): unknown {
  if (request.body.length === 0) return {};
  try {
    return JSON.parse(request.body.toString('utf8'));
  } catch {
    throw new AwsError('SerializationException', 'The request body is not valid JSON');
  }
}

function shapeOf(value: unknown): Shape {
  return isShape(value) ? value : {};
}
