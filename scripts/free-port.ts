import { once } from 'node:events'
import { createServer } from 'node:net'

/** Whether `port` can be listened on, on this machine's own address and on all of them. */
export async function isFree(port: number): Promise<boolean> {
  return (await listens(port, '127.0.0.1')) && (await listens(port))
}

/** `from` or the next port above it that is free. */
export async function nextFreePort(from: number): Promise<number> {
  for (let port = from; port < Math.min(from + 200, 65_536); port++) if (await isFree(port)) return port
  throw new Error(`No free port between ${from} and ${from + 199}.`)
}

/** Any port that is free now. */
export async function anyFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

function listens(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}
