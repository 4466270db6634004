import { start } from '../index.js';
await start('credentials');
