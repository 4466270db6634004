import { start } from '../index.js';
await start('configure-dns');
