import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Chance } from './chance';

/** A line that is slow and breaks: what goes through it arrives late, and now and then nothing does. */
export class RoughLine {
  private server: Server | null = null;
  private readonly sockets = new Set<Socket>();

  constructor(
    private readonly port: number,
    private readonly chance: Chance,
  ) {}

  /** @returns the address by which the port is reached through here */
  async open(): Promise<string> {
    const server = createServer((near) => {
      const far = connect({ host: '127.0.0.1', port: this.port });
      const pair: [Socket, Socket] = [near, far];
      for (const socket of pair) {
        this.sockets.add(socket);
        socket.on('error', () => undefined);
        socket.on('close', () => {
          pair.forEach((each) => each.destroy());
          this.sockets.delete(socket);
        });
      }
      this.carry(near, far);
      this.carry(far, near);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.server = server;
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** Breaks everything that goes through it. It can be dialled again at once. */
  cut(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  close(): void {
    this.cut();
    this.server?.close();
  }

  private carry(from: Socket, to: Socket): void {
    from.on('data', (chunk) => {
      from.pause();
      setTimeout(() => {
        if (!to.destroyed) to.write(chunk);
        from.resume();
      }, this.chance.below(60));
    });
    from.on('end', () => to.end());
  }
}
