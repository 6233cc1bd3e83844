// A plain static file server for the built site: brotli, right types, no rewrite rule. For looking, testing and measuring.
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs"
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import { createSecureServer } from "node:http2"
import type { AddressInfo } from "node:net"
import { extname, join, normalize } from "node:path"
import { brotliCompressSync, constants } from "node:zlib"

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
}

/** `compress` false: as it lies on the disk, for who does not measure bytes. */
export type ServeOptions = { folder: string; port?: number; base?: string; tls?: { key: string; cert: string }; compress?: boolean }
export type Served = { url: string; close: () => Promise<void> }

/** Serves `folder` under `base` (default "/"). Hashed files are immutable, everything else revalidates. */
export function serveStatic({ folder, port = 0, base = "/", tls, compress = true }: ServeOptions): Promise<Served> {
  const compressed = new Map<string, Buffer>()
  const handle = (request: Pick<IncomingMessage, "url" | "headers">, response: ServerResponse) => {
    const path = readPath(request.url)
    if (path === null) {
      response.writeHead(400, { "content-type": "text/plain; charset=utf-8" }).end("Bad address")
      return
    }
    const inside = path.startsWith(base) ? path.slice(base.length) : null
    const file = inside === null ? null : join(folder, normalize(`/${inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside}`))
    if (file === null || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found")
      return
    }
    const type = TYPES[extname(file)] ?? "application/octet-stream"
    const headers = {
      "content-type": type,
      "cache-control": file.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    }
    if (!compress || !/text|json|javascript|svg/.test(type) || !(request.headers["accept-encoding"]?.toString() ?? "").includes("br")) {
      response.writeHead(200, headers)
      createReadStream(file).pipe(response)
      return
    }
    const body = compressed.get(file) ?? brotli(readFileSync(file))
    compressed.set(file, body)
    response.writeHead(200, { ...headers, "content-encoding": "br", "content-length": body.length }).end(body)
  }
  const server = (tls ? createSecureServer({ ...tls, allowHTTP1: true }, handle as never) : createServer(handle)) as Server
  return new Promise((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, "127.0.0.1", () => {
      const { port: actual } = server.address() as AddressInfo
      resolve({
        url: `${tls ? "https" : "http"}://localhost:${actual}${base}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            if ("closeAllConnections" in server) server.closeAllConnections()
          }),
      })
    })
  })
}

/** The path of an address, or null when it is malformed ("/%"): a bad address must not end the server. */
function readPath(address: string | undefined): string | null {
  try {
    return decodeURIComponent(new URL(address ?? "/", "http://localhost").pathname)
  } catch {
    return null
  }
}

export function brotli(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
}
