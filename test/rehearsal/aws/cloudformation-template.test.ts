import { describe, expect, test } from '@jest/globals';

import { conditionHolds, evaluate, type Scope } from '../../../rehearsal/aws/cloudformation/template/evaluate.ts';
import { bindParameters } from '../../../rehearsal/aws/cloudformation/template/parameters.ts';
import { parseTemplate } from '../../../rehearsal/aws/cloudformation/template/parse.ts';
import { checkReferences, dependenciesOf } from '../../../rehearsal/aws/cloudformation/template/references.ts';
import { readTemplate } from '../../../rehearsal/aws/cloudformation/template/template.ts';
import type { Value, ValueMap } from '../../../rehearsal/aws/cloudformation/template/value.ts';

function scope(conditions: ValueMap = {}): Scope {
  const refs: Record<string, Value> = {
    'AWS::Region': 'eu-west-1',
    Vpc: 'vpc-1',
    Names: ['a', 'b'],
    Count: '2',
  };
  return {
    ref: (name) => refs[name],
    attribute: (id, name) => `${id}.${name}`,
    importValue: (name) => `imported ${name}`,
    zones: () => ['eu-west-1a', 'eu-west-1b'],
    mappings: { Partitions: { aws: { EC2: 'ec2.amazonaws.com' } } },
    conditions,
  };
}

describe('functions', () => {
  test.each<[string, Value, Value]>([
    ['Ref', { Ref: 'Vpc' }, 'vpc-1'],
    ['GetAtt as a list', { 'Fn::GetAtt': ['Cluster', 'Arn'] }, 'Cluster.Arn'],
    ['GetAtt as text, with a dot in the attribute', { 'Fn::GetAtt': 'Cluster.A.B' }, 'Cluster.A.B'],
    [
      'Sub',
      { 'Fn::Sub': '${AWS::Region}/${Vpc}/${Cluster.Arn}/${!Literal}' },
      'eu-west-1/vpc-1/Cluster.Arn/${Literal}',
    ],
    ['Sub with variables', { 'Fn::Sub': ['${x}-${Vpc}', { x: { Ref: 'Count' } }] }, '2-vpc-1'],
    ['Join', { 'Fn::Join': [',', [{ Ref: 'Vpc' }, 'b']] }, 'vpc-1,b'],
    ['Join of a list', { 'Fn::Join': ['+', { Ref: 'Names' }] }, 'a+b'],
    ['Split', { 'Fn::Split': [',', 'a,b'] }, ['a', 'b']],
    ['Split of an import', { 'Fn::Split': ['d', { 'Fn::ImportValue': 'x' }] }, ['importe', ' x']],
    ['Select', { 'Fn::Select': ['1', { 'Fn::GetAZs': '' }] }, 'eu-west-1b'],
    ['Cidr', { 'Fn::Cidr': ['192.168.0.0/16', 3, 13] }, ['192.168.0.0/19', '192.168.32.0/19', '192.168.64.0/19']],
    ['FindInMap', { 'Fn::FindInMap': ['Partitions', 'aws', 'EC2'] }, 'ec2.amazonaws.com'],
    ['Base64', { 'Fn::Base64': 'hi' }, 'aGk='],
    ['NoValue in a map', { a: { Ref: 'AWS::NoValue' }, b: 1 }, { b: 1 }],
    ['NoValue in a list', [{ Ref: 'AWS::NoValue' }, 1], [1]],
    [
      'a Condition of an IAM policy, left alone',
      { Condition: { Bool: { a: 'true' } } },
      { Condition: { Bool: { a: 'true' } } },
    ],
  ])('%s', (_, value, expected) => {
    expect(evaluate(value, scope())).toEqual(expected);
  });

  test('conditions', () => {
    const conditions: ValueMap = {
      Two: { 'Fn::Equals': [{ Ref: 'Count' }, 2] },
      Other: { 'Fn::Not': [{ Condition: 'Two' }] },
      Both: { 'Fn::And': [{ Condition: 'Two' }, { Condition: 'Other' }] },
      Any: { 'Fn::Or': [{ Condition: 'Two' }, { Condition: 'Other' }] },
    };
    const inScope = scope(conditions);
    expect(Object.keys(conditions).map((name) => conditionHolds(name, inScope))).toEqual([true, false, false, true]);
    expect(evaluate({ 'Fn::If': ['Other', 'yes', { Ref: 'Vpc' }] }, inScope)).toBe('vpc-1');
    expect(evaluate({ a: { 'Fn::If': ['Two', { Ref: 'AWS::NoValue' }, 1] } }, inScope)).toEqual({});
  });

  test('an unknown function is an error that names it', () => {
    expect(() => evaluate({ 'Fn::ToJsonString': {} }, scope())).toThrow(/does not know the function Fn::ToJsonString/);
  });
});

describe('reading', () => {
  test('YAML short forms are the long forms', () => {
    const body = [
      'Resources:',
      '  A:',
      '    Type: AWS::EC2::VPC',
      '    Properties:',
      '      Name: !Sub "${AWS::StackName}-x"',
      '      List: !Join ["", [!Ref B, !GetAtt C.Arn]]',
      '      Map: !If',
      '        - Cond',
      '        - !Ref AWS::NoValue',
      '        - Version: 2012-10-17',
    ].join('\n');
    expect(parseTemplate(body)).toEqual({
      Resources: {
        A: {
          Type: 'AWS::EC2::VPC',
          Properties: {
            Name: { 'Fn::Sub': '${AWS::StackName}-x' },
            List: { 'Fn::Join': ['', [{ Ref: 'B' }, { 'Fn::GetAtt': ['C', 'Arn'] }]] },
            Map: { 'Fn::If': ['Cond', { Ref: 'AWS::NoValue' }, { Version: '2012-10-17' }] },
          },
        },
      },
    });
  });

  test.each([
    ['{"Resources": ', /Template format error: JSON not well-formed/],
    ['Resources: [', /Template format error: YAML not well-formed. \(line/],
    ['{"Resources": {}}', /At least one Resources member must be defined/],
    ['{"Resources": {"A": {}}}', /\[\/Resources\/A\] Every Resources object must contain a Type member/],
    ['{"Resources": {"a-b": {"Type": "X"}}}', /Resource name a-b is non alphanumeric/],
    ['{"Resource": {"A": {"Type": "X"}}}', /Invalid template property or properties \[Resource\]/],
  ])('refuses %s', (body, message) => {
    expect(() => readTemplate(body)).toThrow(message);
  });

  test('refuses references to nothing and in a circle', () => {
    const template = (a: object, b: object): string =>
      JSON.stringify({ Resources: { A: { Type: 'X', ...a }, B: { Type: 'X', ...b } } });
    const check = (a: object, b: object) => () => checkReferences(readTemplate(template(a, b)));
    expect(check({ Properties: { x: { Ref: 'C' } } }, {})).toThrow(
      'Unresolved resource dependencies [C] in the Resources block of the template',
    );
    expect(check({ DependsOn: 'B' }, { Properties: { x: { 'Fn::Sub': '${A.Arn}' } } })).toThrow(
      'Circular dependency between resources: [A, B]',
    );
    expect(check({ DependsOn: 'B' }, {})).not.toThrow();
  });

  test('dependencies come from references of all kinds', () => {
    const resources = {
      A: {
        Type: 'X',
        DependsOn: ['E'],
        Properties: {
          a: { Ref: 'B' },
          b: [{ 'Fn::GetAtt': ['C', 'Arn'] }],
          c: { 'Fn::Sub': ['${D}${v}', { v: '1' }] },
        },
      },
      ...Object.fromEntries(['B', 'C', 'D', 'E', 'F', 'v'].map((id) => [id, { Type: 'X' }])),
    };
    expect(dependenciesOf(readTemplate(JSON.stringify({ Resources: resources })), 'A').toSorted()).toEqual([
      'B',
      'C',
      'D',
      'E',
    ]);
  });
});

describe('parameters', () => {
  const template = readTemplate(
    JSON.stringify({
      Parameters: {
        Size: { Type: 'Number', Default: 2 },
        Zones: { Type: 'CommaDelimitedList', Default: 'a, b' },
        Mode: { Type: 'String', AllowedValues: ['one', 'two'] },
        Secret: { Type: 'String', NoEcho: true, Default: 'hidden' },
        Image: { Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>', Default: '/image' },
      },
      Resources: { A: { Type: 'X' } },
    }),
  );
  const bind = (given: Record<string, string>) =>
    bindParameters(
      template,
      Object.entries(given).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
      new Map(),
      (name) => Promise.resolve(`value of ${name}`),
    );

  test('have defaults, lists and values of the parameter store', async () => {
    const bound = await bind({ Mode: 'two' });
    expect([...bound].map(([name, { value }]) => [name, value])).toEqual([
      ['Size', '2'],
      ['Zones', ['a', 'b']],
      ['Mode', 'two'],
      ['Secret', 'hidden'],
      ['Image', 'value of /image'],
    ]);
    expect(bound.get('Secret')?.shown.ParameterValue).toBe('****');
  });

  test.each([
    [{}, 'Parameters: [Mode] must have values'],
    [{ Mode: 'two', Extra: 'x' }, 'Parameters: [Extra] do not exist in the template'],
    [{ Mode: 'three' }, "Parameter 'Mode' must be one of AllowedValues [one, two]"],
    [{ Mode: 'one', Size: 'big' }, "Parameter 'Size' must be a number"],
  ])('refuse %j', async (given, message) => {
    await expect(bind(given as Record<string, string>)).rejects.toThrow(message);
  });
});
