import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A way to a database that can be cut: what is open breaks, and what is new is refused. */
export class CuttableDatabase {
  private server: Server | null = null;
  private port = 0;
  private readonly sockets = new Set<Socket>();

  /** @returns the address by which the database is reached through here */
  async reach(databaseUrl: string): Promise<string> {
    const url = new URL(databaseUrl);
    const target = { host: url.hostname, port: Number(url.port) };
    this.open = async () => {
      const server = createServer((socket) => this.join(socket, connect(target)));
      await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
      this.port = (server.address() as AddressInfo).port;
      this.server = server;
    };
    await this.open();
    url.port = String(this.port);
    return url.toString();
  }

  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.server?.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  restore(): Promise<void> {
    return this.open();
  }

  private open: () => Promise<void> = () => Promise.reject(new Error('Nothing to reach yet.'));

  private join(...[one, other]: [Socket, Socket]): void {
    for (const socket of [one, other]) {
      this.sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        one.destroy();
        other.destroy();
        this.sockets.delete(socket);
      });
    }
    one.pipe(other).pipe(one);
  }
}
