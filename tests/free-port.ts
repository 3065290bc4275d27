import { createSocket } from 'node:dgram'
import { createServer } from 'node:net'

/**
 * A port where nobody listens, and that no other process of the tests is given as long as this one lives: a server takes a moment to listen
 * there, and may be stopped and started again.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = await unusedPort()
    if (await hold(port)) return port
  }
}

function unusedPort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Holds its namesake among the ports of UDP, which the server does not need and which goes with this process, however that ends. */
function hold(port: number): Promise<boolean> {
  return new Promise((done) => {
    const holder = createSocket('udp4')
    holder.once('error', () => holder.close(() => done(false)))
    holder.bind({ port, address: '127.0.0.1', exclusive: true }, () => {
      holder.unref()
      done(true)
    })
  })
}
