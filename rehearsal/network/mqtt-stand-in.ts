import type { Duplex } from 'node:stream';

/** CONNACK, accepted: OpenRemote's broker lets clients without a user connect, and then do little. */
const accepted = Buffer.from([0x20, 2, 0, 0]);
const connectType = 0x10;

/**
 * Answers as OpenRemote's MQTT broker does to the first packet of a client: CONNECT is accepted, anything else closes the
 * connection. A stand-in: it knows no topics, users or sessions.
 * @param isUp asked when a client introduces itself; false closes the connection, as a load balancer without a broker does
 */
export function answerAsBroker(socket: Duplex, isUp: () => Promise<boolean>): void {
  socket.once('data', (packet: Buffer) => {
    void isUp().then((up) => {
      if (up && packet[0] === connectType) socket.write(accepted);
      else socket.destroy();
    });
  });
}
