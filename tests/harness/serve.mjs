// A plain static web server for the built app, as bare as the barest web host: it hands out the
// files of a folder and knows no rewrites, but for the folder's `404.html` where there is no file. `npm start`, the browser tests and the pictures use it.
//   node tests/harness/serve.mjs [--port 4173] [--strict-port] [--host 127.0.0.1] [--root dist] [--base /]
import { spawnSync } from "node:child_process";
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { networkInterfaces } from "node:os";
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
      const local = ["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host);
      const name = local ? "localhost" : host.includes(":") ? `[${host}]` : host;
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

const HELP = `npm start -- [options]   serves the built app on this machine, for trying out

  --port 8080        another port than 4173; where it is taken, the next one that is free
  --strict-port      no other port than that
  --host 0.0.0.0     lets others on the same network in, such as a phone
  --base /al-doende  under a path
  --root folder      another folder than dist`;

/** Ends with one line on what is wrong. @param {string} what @returns {never} */
function refuse(what) {
  console.error(`${what} (npm start -- --help tells what there is)`);
  process.exit(1);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        root: { type: "string" },
        base: { type: "string", default: "/" },
        port: { type: "string", default: "4173" },
        host: { type: "string", default: "127.0.0.1" },
        "strict-port": { type: "boolean", default: false },
        build: { type: "boolean", default: false },
        help: { type: "boolean", default: false, short: "h" },
      },
    }).values;
  } catch (error) {
    return refuse(error instanceof Error ? (error.message.split(". ")[0] ?? "") : String(error));
  }
}

/**
 * Builds the app, unless it is served on this machine already: its files would change under who uses it.
 * @param {number} port where another `npm start` would be
 */
async function build(port) {
  const url = `http://localhost:${port}/`;
  const page = await fetch(url).then(
    (answer) => answer.text(),
    () => "",
  );
  if (page.includes("<title>Al doende</title>")) {
    console.log(`Al doende runs already at ${url}. It is not built anew: stop that one first.`);
    return;
  }
  const made = spawnSync("npm", ["run", "build"], {
    cwd: project,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (made.status !== 0) process.exit(made.status ?? 1);
}

/** The addresses of this machine that a host lets in. @param {string} host @returns {string[]} */
function namesOf(host) {
  if (host === "127.0.0.1" || host === "::1" || host === "localhost") return ["localhost"];
  if (host !== "0.0.0.0" && host !== "::") return [host];
  const found = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const others = found.filter(({ internal, family }) => !internal && family === "IPv4");
  return ["localhost", ...others.map(({ address }) => address)];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const values = readOptions();
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  const port = Number(values.port);
  if (!/^\d+$/u.test(values.port) || port > 65_535) {
    refuse(`--port takes a number up to 65535, not "${values.port}"`);
  }
  if (values.build) await build(port);
  const root = values.root ?? path.join(project, "dist");
  if (!existsSync(path.join(root, "index.html"))) {
    refuse(`There is no built app in ${root}: run "npm run build" first`);
  }
  const { url } = await serve({
    root,
    base: `/${values.base.replace(/^\/+|\/+$/gu, "")}/`.replace("//", "/"),
    port,
    host: values.host,
    strict: values["strict-port"],
  }).catch((/** @type {Error} */ error) => refuse(`It cannot be served: ${error.message}`));
  const { port: actual, pathname } = new URL(url);
  const taken = port !== 0 && Number(actual) !== port;
  const addresses = namesOf(values.host).map(
    (name) => `http://${name.includes(":") ? `[${name}]` : name}:${actual}${pathname}`,
  );
  console.log(
    `${taken ? `\nPort ${port} is taken.` : ""}\nAl doende runs at ${addresses.join("\n             and ")}  (stop with Ctrl+C)\n`,
  );
}
