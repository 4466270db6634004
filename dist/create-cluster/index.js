import { start } from '../index.js';
await start('create-cluster');
