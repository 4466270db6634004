import { start } from '../index.js';
await start('kube-token');
