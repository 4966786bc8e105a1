// How is a connection cut on purpose? A TCP proxy in between that drops both ends when it is told to.

import { connect, createServer, type Server, type Socket } from "node:net";

export class CutProxy {
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  /** Listens on a free port and passes everything on to `target` on this machine. */
  static async to(target: number): Promise<CutProxy> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const proxy = new CutProxy(server, typeof address === "object" && address !== null ? address.port : 0);
    server.on("connection", (near) => {
      const far = connect(target, "127.0.0.1");
      proxy.join(near, far);
      near.pipe(far);
      far.pipe(near);
    });
    return proxy;
  }

  /** Drops every connection; new ones are passed on. */
  cut(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  /** Drops every connection, and refuses new ones. */
  close(): void {
    this.server.close();
    this.cut();
  }

  /** One end goes with the other. */
  private join(near: Socket, far: Socket): void {
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ]) {
      this.sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        this.sockets.delete(socket);
        other.destroy();
      });
    }
  }
}
