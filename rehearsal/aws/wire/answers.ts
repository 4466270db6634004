import type { AwsError, Service } from '../service.ts';
import { dialectOf } from './dialects.ts';
import { toJson } from './json.ts';
import type { Shape, WireAnswer } from './message.ts';
import { errorShapeOf, type ErrorShape, type Operation } from './operations.ts';
import { headersOf, payloadMemberOf } from './rest.ts';
import { membersOf } from './schema.ts';
import { element, escaped, membersToXml } from './xml.ts';

/** Writes what a handler returned as the service's protocol has it. */
export function writeAnswer(service: Service, operation: Operation, output: Shape, requestId: string): WireAnswer {
  switch (service.protocol) {
    case 'awsQuery': {
      const result = operation.output.isStructSchema()
        ? element(`${operation.name}Result`, membersToXml(operation.output, output))
        : '';
      return xml(200, service, `${operation.name}Response`, result + metadata(requestId), requestId);
    }
    case 'ec2Query': {
      const content = operation.output.isStructSchema()
        ? membersToXml(operation.output, output)
        : element('return', 'true');
      return xml(200, service, `${operation.name}Response`, element('requestId', requestId) + content, requestId);
    }
    case 'awsJson1.1':
      return json(service, 200, toJson(operation.output, output, false) ?? {}, requestId);
    case 'restJson':
    case 'restXml':
      return restAnswer(service, operation, output, requestId);
  }
}

function restAnswer(service: Service, operation: Operation, output: Shape, requestId: string): WireAnswer {
  const status = operation.http?.status ?? 200;
  const payload = payloadMemberOf(operation.output);
  const schema = payload?.[1] ?? operation.output;
  const value = payload === undefined ? output : ((output[payload[0]] ?? {}) as Shape);
  const body = (): WireAnswer =>
    service.protocol === 'restJson'
      ? json(service, status, toJson(schema, value, true) ?? {}, requestId)
      : xml(status, service, schema.getName() ?? operation.name, membersToXml(schema, value), requestId);
  const answer = operation.output.isStructSchema() ? body() : { status, headers: identification(requestId), body: '' };
  return { ...answer, headers: { ...answer.headers, ...headersOf(operation.output, output) } };
}

/** Writes a refusal as the service's protocol has it. */
export function writeError(service: Service, error: AwsError, requestId: string): WireAnswer {
  const shape = errorShapeOf(service.schemas, error.code);
  // A handler that gave no status means the one that the service's model has.
  const status = error.status === 400 ? (shape?.status ?? 400) : error.status;
  switch (service.protocol) {
    case 'awsQuery':
    case 'restXml':
      return xml(status, service, 'ErrorResponse', queryError(shape, error, status, requestId), requestId);
    case 'ec2Query':
      return ec2Error(error, status, requestId);
    case 'awsJson1.1':
    case 'restJson':
      return jsonError(service, shape, error, status, requestId);
  }
}

function queryError(shape: ErrorShape | undefined, error: AwsError, status: number, requestId: string): string {
  const members = shape === undefined ? '' : membersToXml(shape.schema, withoutMessage(error.members));
  const content =
    element('Type', status < 500 ? 'Sender' : 'Receiver') +
    element('Code', escaped(shape?.queryCode ?? error.code)) +
    element('Message', escaped(error.message)) +
    members;
  return element('Error', content) + element('RequestId', requestId);
}

/** EC2's errors have a form of their own, without a namespace. */
function ec2Error(error: AwsError, status: number, requestId: string): WireAnswer {
  const content = element('Code', escaped(error.code)) + element('Message', escaped(error.message));
  const body = element('Response', element('Errors', element('Error', content)) + element('RequestID', requestId));
  return {
    status,
    headers: { 'content-type': 'text/xml;charset=UTF-8', ...identification(requestId) },
    body: prolog + body,
  };
}

function jsonError(
  service: Service,
  shape: ErrorShape | undefined,
  error: AwsError,
  status: number,
  requestId: string,
): WireAnswer {
  const code = shape?.name ?? error.code;
  const rest = service.protocol === 'restJson';
  const members = shape === undefined ? {} : (toJson(shape.schema, withoutMessage(error.members), rest) as Shape);
  const message = { [messageMember(shape)]: error.message };
  const answer = json(
    service,
    status,
    rest ? { ...members, ...message } : { __type: code, ...members, ...message },
    requestId,
  );
  return { ...answer, headers: { ...answer.headers, 'x-amzn-errortype': code } };
}

function withoutMessage(members: Readonly<Shape>): Shape {
  return Object.fromEntries(Object.entries(members).filter(([name]) => name.toLowerCase() !== 'message'));
}

function messageMember(shape: ErrorShape | undefined): string {
  return shape !== undefined && membersOf(shape.schema).some(([name]) => name === 'Message') ? 'Message' : 'message';
}

const prolog = '<?xml version="1.0" encoding="UTF-8"?>\n';

function xml(status: number, service: Service, root: string, content: string, requestId: string): WireAnswer {
  const { xmlNamespace } = dialectOf(service);
  return {
    status,
    headers: { 'content-type': 'text/xml', ...identification(requestId) },
    body: prolog + element(root, content, xmlNamespace === undefined ? {} : { xmlns: xmlNamespace }),
  };
}

function json(service: Service, status: number, content: unknown, requestId: string): WireAnswer {
  const type = service.protocol === 'restJson' ? 'application/json' : 'application/x-amz-json-1.1';
  return { status, headers: { 'content-type': type, ...identification(requestId) }, body: JSON.stringify(content) };
}

function metadata(requestId: string): string {
  return element('ResponseMetadata', element('RequestId', requestId));
}

function identification(requestId: string): Record<string, string> {
  return { 'x-amzn-requestid': requestId };
}
