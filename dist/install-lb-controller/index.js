import { start } from '../index.js';
await start('install-lb-controller');
