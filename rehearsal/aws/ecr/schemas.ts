// The one operation of ECR that the suite calls, in the form of the SDK's own schemas: its client is not among our packages.
const namespace = 'com.amazonaws.ecr';
const text = 0;
const document = 15;

const input = [
  3,
  namespace,
  'BatchGetImageRequest',
  0,
  ['repositoryName', 'imageIds', 'registryId'],
  [text, document, text],
  2,
];
const output = [3, namespace, 'BatchGetImageResponse', 0, ['images', 'failures'], [document, document]];

export const BatchGetImage$ = [9, namespace, 'BatchGetImage', 0, () => input, () => output];

export const RepositoryNotFoundException$ = [
  -3,
  namespace,
  'RepositoryNotFoundException',
  { error: 'client', httpError: 400 },
  ['message'],
  [text],
];
