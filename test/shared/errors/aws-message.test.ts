import { expect, test } from '@jest/globals';

import { explain, messageOf } from '../../../shared/errors/explain.ts';

const said = 'The request signature we calculated does not match the signature you provided.';
const repeated = `${said}\n\nThe Canonical String for this request should have been\n'POST\n/\n\nx-amz-security-token:IQoJb3JpZ2lu\n'`;

test('a request that AWS repeats in its refusal is shown nowhere: the token of the session stands in it', () => {
  const refusal = Object.assign(new Error(repeated), { name: 'InvalidSignatureException', $metadata: {} });
  expect(explain(refusal).message).toContain(said);
  expect(explain(refusal).message).not.toContain('IQoJb3JpZ2lu');
  expect(messageOf(refusal)).toBe(said);
  expect(messageOf(new Error('in vain', { cause: refusal }))).toBe(`in vain: ${said}`);
});
