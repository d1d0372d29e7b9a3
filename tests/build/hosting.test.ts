// The samples for web servers, each served by the real program on a copy of the built app.
import { spawn, type ChildProcess } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { request } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { hasTool } from "../harness/tools.mjs";
import { dist } from "./graph.ts";

interface Place {
  /** A folder for all that the server writes; the app lies in `app` of it. */
  home: string;
  port: number;
}

interface Server {
  name: string;
  /** Debian keeps some of them where only root looks. */
  programs: string[];
  /** How the program says its version. */
  flag: string;
  /** Writes the set-up round the sample; what starts the program in the foreground. */
  setUp: (sample: string, place: Place) => string[];
  sample: string;
}

const DEBIAN_MODULES = "/usr/lib/apache2/modules";

const servers: Server[] = [
  {
    name: "nginx",
    programs: ["nginx", "/usr/sbin/nginx"],
    flag: "-v",
    sample: "nginx.conf",
    setUp: (sample, { home, port }) => {
      const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map((kind) => `${kind}_temp_path ${home}/${kind};`)
        .join("\n");
      const site = sample.replace("listen 80;", `listen 127.0.0.1:${port};`);
      writeFileSync(
        path.join(home, "main.conf"),
        `daemon off; master_process off; pid ${home}/pid; error_log stderr;\nevents {}\n` +
          `http { include /etc/nginx/mime.types; access_log off;\n${temporary}\n${site} }\n`,
      );
      return ["-p", home, "-e", "stderr", "-c", path.join(home, "main.conf")];
    },
  },
  {
    name: "Caddy",
    programs: ["caddy"],
    flag: "version",
    sample: "Caddyfile",
    setUp: (sample, { home, port }) => {
      const site = sample.replace("al-doende.example.org {", `http://127.0.0.1:${port} {`);
      const options = "{\n\tadmin off\n\tauto_https off\n}\n";
      const file = path.join(home, "Caddyfile");
      writeFileSync(file, `${options}${site}`);
      return ["run", "--adapter", "caddyfile", "--config", file];
    },
  },
  {
    name: "Apache",
    programs: ["apache2", "/usr/sbin/apache2", "httpd"],
    flag: "-v",
    sample: "apache.conf",
    setUp: (sample, { home, port }) => {
      const modules = ["mpm_event", "authz_core", "mime", "dir", "headers", "filter", "deflate"]
        .map((name) => `LoadModule ${name}_module ${DEBIAN_MODULES}/mod_${name}.so`)
        .join("\n");
      const main =
        `ServerRoot ${home}\nPidFile ${home}/pid\nErrorLog ${home}/error.log\nServerName localhost\n` +
        `Listen 127.0.0.1:${port}\n${modules}\nTypesConfig /etc/mime.types\n` +
        `<IfModule unixd_module>\nUser www-data\n</IfModule>\n`;
      const file = path.join(home, "main.conf");
      writeFileSync(file, main + sample.replace("*:80", `127.0.0.1:${port}`));
      return ["-D", "FOREGROUND", "-f", file];
    },
  },
];

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  bytes: number;
}

/** Asks as a browser does, and leaves the answer as it came. */
function ask(port: number, at: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: "127.0.0.1", port, path: at, headers: { "accept-encoding": "gzip" } },
      (answer) => {
        let bytes = 0;
        answer.on("data", (piece: Buffer) => (bytes += piece.length));
        answer.once("error", reject);
        answer.once("end", () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes }),
        );
      },
    );
    asked.once("error", reject);
    asked.end();
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Comes back when the server answers; throws what it said when it ended before. */
async function untilUp(child: ChildProcess, port: number, said: () => string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server ended: ${said()}`);
    const up = await ask(port, "/").then(
      () => true,
      () => false,
    );
    if (up) return;
    await setImmediate();
  }
}

const assets = readdirSync(path.join(dist, "assets"));
/** The largest one of a kind: a server leaves very small files as they are. */
const asset = (pattern: RegExp) => {
  const bytes = (file: string) => statSync(path.join(dist, "assets", file)).size;
  const found = assets.filter((file) => pattern.test(file)).toSorted((a, b) => bytes(b) - bytes(a));
  return `/assets/${found[0] ?? ""}`;
};
const SCRIPT = /javascript/;
const FOREVER = "public, max-age=31536000, immutable";

/** Address, type, whether it is compressed, and how long it may be kept. */
const files: [at: string, type: RegExp, zipped: boolean, kept: string][] = [
  ["/", /^text\/html; *charset=utf-8$/i, true, "no-cache"],
  ["/index.html", /^text\/html/, true, "no-cache"],
  ["/sw.js", SCRIPT, true, "no-cache"],
  ["/manifest.webmanifest", /^application\/manifest\+json/, false, "no-cache"],
  ["/icon-192.png", /^image\/png/, false, "no-cache"],
  ["/favicon.svg", /^image\/svg\+xml/, false, "no-cache"],
  ["/organisatie.json", /^application\/json/, true, "no-cache"],
  ["/sub/extra.mjs", SCRIPT, true, "no-cache"],
  [asset(/^base-.*\.js$/), SCRIPT, true, FOREVER],
  [asset(/\.css$/), /^text\/css/, true, FOREVER],
  [asset(/\.wasm$/), /^application\/wasm/, true, FOREVER],
  [asset(/\.woff2$/), /^(?:font\/woff2|application\/font-woff2)/, false, FOREVER],
  // The same app under a path of its own.
  [`/sub${asset(/^base-.*\.js$/)}`, SCRIPT, true, FOREVER],
  ["/sub/sw.js", SCRIPT, true, "no-cache"],
];

for (const server of servers) {
  const program = server.programs.find((name) => hasTool(name, server.flag));
  if (program === undefined)
    console.log(`${server.name} is not installed: its sample is not tried.`);
  describe.skipIf(program === undefined)(`the sample for ${server.name}`, () => {
    const home = program ? mkdtempSync(path.join(tmpdir(), "hosting-")) : "";
    let child: ChildProcess | undefined;
    let port = 0;

    beforeAll(async () => {
      port = await freePort();
      const app = path.join(home, "app");
      chmodSync(home, 0o755);
      for (const folder of [app, path.join(app, "sub")]) {
        mkdirSync(folder, { recursive: true });
        cpSync(dist, folder, { recursive: true });
      }
      writeFileSync(path.join(app, "organisatie.json"), JSON.stringify({ a: "b".repeat(2000) }));
      writeFileSync(path.join(app, "sub/extra.mjs"), `export const x = "${"y".repeat(2000)}";`);
      const sample = readFileSync(path.join(process.cwd(), ".hosting", server.sample), "utf8");
      const args = server.setUp(sample.replaceAll("/var/www/al-doende", app), { home, port });
      let said = "";
      child = spawn(program ?? "", args, {
        stdio: ["ignore", "pipe", "pipe"],
        env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home },
      });
      child.stdout?.on("data", (piece: Buffer) => (said += piece.toString()));
      child.stderr?.on("data", (piece: Buffer) => (said += piece.toString()));
      await untilUp(child, port, () => said);
    });

    afterAll(async () => {
      const running = child;
      if (running?.exitCode === null) {
        await new Promise((resolve) => {
          running.once("exit", resolve);
          running.kill("SIGTERM");
        });
      }
      rmSync(home, { recursive: true, force: true });
    });

    test.each(files)(
      "hands out %s with its type and all headers",
      async (at, type, zipped, kept) => {
        const { status, headers } = await ask(port, at);
        expect(status).toBe(200);
        expect(headers["content-type"]).toMatch(type);
        expect(headers["x-content-type-options"]).toBe("nosniff");
        expect(headers["content-security-policy"]).toBe("frame-ancestors 'none'");
        expect(headers["cache-control"]).toBe(kept);
        if (zipped) expect(headers["content-encoding"]).toBe("gzip");
      },
    );

    test("sends the base script in a third of its size", async () => {
      const at = asset(/^base-.*\.js$/);
      const { bytes } = await ask(port, at);
      expect(bytes).toBeLessThan(readFileSync(path.join(dist, at)).length * 0.4);
    });

    test.each(["/%23/mee/x", "/assets/gone-1234567.js"])(
      "answers %s, which is not there, with the page for that, and nobody keeps it",
      async (at) => {
        const { status, headers, bytes } = await ask(port, at);
        expect(status).toBe(404);
        expect(bytes).toBeGreaterThan(1000);
        expect(headers["content-type"]).toMatch(/^text\/html/);
        expect(headers["x-content-type-options"]).toBe("nosniff");
        expect(headers["content-security-policy"]).toBe("frame-ancestors 'none'");
        expect(headers["cache-control"] ?? "").not.toContain("immutable");
      },
    );
  });
}
