// A plain static web server for the built app, as bare as the barest web host: it hands out the
// files of a folder and knows no rewrites, but for the folder's `404.html` where there is no file. `npm start`, the browser tests and the pictures use it.
//   node tests/harness/serve.mjs [--port 4173] [--strict-port] [--host 127.0.0.1] [--root dist] [--base /]
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";

const project = fileURLToPath(new URL("../..", import.meta.url));

/** @type {Record<string, string>} */
const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/**
 * The file that a request asks for; null where there is none, or where it lies outside the folder.
 * @param {string} root @param {string} base @param {string} url @returns {string | null}
 */
function fileFor(root, base, url) {
  /** @type {string} */
  let pathname;
  try {
    pathname = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
  if (!pathname.startsWith(base)) return null;
  const asked = pathname.slice(base.length);
  const file = path.resolve(
    root,
    asked === "" || asked.endsWith("/") ? `${asked}index.html` : asked,
  );
  const inside = file.startsWith(root + path.sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : null;
}

/** @param {import("node:http").Server} server @param {number} port @param {string} host @returns {Promise<number>} */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/**
 * Serves a folder; where the port is taken, the next free one is used (unless `strict`); port 0 is any free one.
 * With `zipped` the files come compressed, as from most web hosts.
 * @param {{ root?: string, base?: string, port?: number, host?: string, strict?: boolean, zipped?: boolean }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({
  root = path.join(project, "dist"),
  base = "/",
  port = 4173,
  host = "127.0.0.1",
  strict = false,
  zipped = false,
} = {}) {
  const folder = path.resolve(root);
  /** @type {Map<string, Buffer>} */
  const pressed = new Map();
  const server = createServer((request, response) => {
    const found = fileFor(folder, base, request.url ?? "/");
    const inside = request.url?.startsWith(base) === true;
    const file = found ?? (inside ? fileFor(folder, base, `${base}404.html`) : null);
    if (found === null) response.statusCode = 404;
    if (file === null || (request.method !== "GET" && request.method !== "HEAD")) {
      response.writeHead(404, { "content-type": "text/plain" }).end("Not found\n");
      return;
    }
    response.setHeader("content-type", types[path.extname(file)] ?? "application/octet-stream");
    response.setHeader("cache-control", "no-cache");
    if (zipped) {
      const body = pressed.get(file) ?? gzipSync(readFileSync(file), { level: 9 });
      pressed.set(file, body);
      response.setHeader("content-encoding", "gzip");
      response.setHeader("content-length", body.length);
      response.end(request.method === "HEAD" ? undefined : body);
      return;
    }
    response.setHeader("content-length", statSync(file).size);
    if (request.method === "HEAD") response.end();
    else createReadStream(file).pipe(response);
  });
  const last = strict || port === 0 ? port : port + 20;
  for (let candidate = port; ; candidate += 1) {
    try {
      const actual = await listen(server, candidate, host);
      const name = host === "127.0.0.1" || host === "0.0.0.0" ? "localhost" : host;
      return {
        url: `http://${name}:${actual}${base}`,
        close: () =>
          new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
          }),
      };
    } catch (error) {
      const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!taken || candidate >= last) throw error;
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({
    options: {
      root: { type: "string" },
      base: { type: "string", default: "/" },
      port: { type: "string", default: "4173" },
      host: { type: "string", default: "127.0.0.1" },
      "strict-port": { type: "boolean", default: false },
    },
  });
  const root = values.root ?? path.join(project, "dist");
  if (!existsSync(path.join(root, "index.html"))) {
    console.error(`There is no built app in ${root}. Run "npm run build" first.`);
    process.exit(1);
  }
  const { url } = await serve({
    root,
    base: values.base,
    port: Number(values.port),
    host: values.host,
    strict: values["strict-port"],
  });
  console.log(`\nAl doende runs at ${url}  (stop with Ctrl+C)\n`);
}
