import { expect, test } from '@jest/globals';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

import { connectPacket, greetBroker } from '../../../shared/dns/mqtt-greeting.ts';
import type { Greeting } from '../../../shared/dns/mqtt-greeting.ts';

let received: Buffer;

async function greet(answer: (socket: Socket) => void): Promise<Greeting> {
  received = Buffer.alloc(0);
  let server = createServer();
  const left = new Promise((resolve) => {
    server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('close', resolve);
      socket.once('data', () => answer(socket));
      socket.on('data', (some: Buffer) => (received = Buffer.concat([received, some])));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const greeting = await greetBroker(socket, 'tester', 300);
  socket.end();
  await left;
  socket.destroy();
  server.close();
  return greeting;
}

test('a broker that lets the client in is told, and left politely', async () => {
  const greeting = await greet((socket) => socket.write(Buffer.from([0x20, 2, 0, 0])));
  expect(greeting).toEqual({ kind: 'answered', code: 0 });
  expect(received).toEqual(Buffer.concat([connectPacket('tester'), Buffer.from([0xe0, 0])]));
});

test('a broker that refuses the client is a broker, also when its answer comes in pieces', async () => {
  const greeting = await greet((socket) => {
    socket.write(Buffer.from([0x20]));
    setTimeout(() => socket.write(Buffer.from([2, 0, 5])), 20);
  });
  expect(greeting).toEqual({ kind: 'answered', code: 5 });
});

test('whoever closes, keeps silent or speaks something else is none', async () => {
  expect(await greet((socket) => socket.end())).toMatchObject({
    kind: 'no broker',
    why: 'the connection was closed after MQTT CONNECT',
  });
  expect(await greet(() => undefined)).toMatchObject({ kind: 'no broker', why: 'no answer to MQTT CONNECT' });
  expect(await greet((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n'))).toMatchObject({
    why: 'the answer to MQTT CONNECT is not MQTT',
  });
});

test('the first packet is CONNECT of MQTT 3.1.1 with a clean session', () => {
  expect(connectPacket('ab').toString('hex')).toBe('100e00044d5154540402001e00026162');
});
