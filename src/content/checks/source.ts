/** What a JSON text says, and the line (from 1) on which each place of it stands. */
export interface Source {
  json: unknown;
  /** By place, such as "prompts.2.text"; the whole is "". */
  lines: ReadonlyMap<string, number>;
}

/** Why a text is no JSON, in an author's words. */
export interface Mistake {
  line: number;
  reason: string;
}

class Broken extends Error {
  readonly line: number;

  constructor(reason: string, line: number) {
    super(reason);
    this.line = line;
  }
}

/** Reads JSON itself, because `JSON.parse` tells of no line, and says what is wrong in other words in each engine. */
class Reader {
  readonly #text: string;
  #at = 0;
  readonly lines = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  whole(): unknown {
    if (this.#text.startsWith("\uFEFF")) {
      this.#fail("the file begins with an invisible mark (a BOM): save it as UTF-8 without BOM");
    }
    const value = this.#value("");
    if (this.#next() !== "") {
      this.#fail("something stands after the end: one bracket too many, or one closed too soon");
    }
    return value;
  }

  #fail(reason: string, at = this.#at): never {
    throw new Broken(reason, this.#text.slice(0, at).split("\n").length);
  }

  /** The next letter that counts; empty at the end. */
  #next(): string {
    while (/[ \t\n\r]/u.test(this.#text[this.#at] ?? "")) this.#at += 1;
    return this.#text[this.#at] ?? "";
  }

  #value(place: string): unknown {
    const first = this.#next();
    this.lines.set(place, this.#text.slice(0, this.#at).split("\n").length);
    if (first === "{") return this.#object(place);
    if (first === "[") {
      const list: unknown[] = [];
      this.#members("]", () => list.push(this.#value(join(place, String(list.length)))));
      return list;
    }
    return first === '"' ? this.#string() : this.#literal();
  }

  #object(place: string): Record<string, unknown> {
    const fields = new Map<string, unknown>();
    this.#members("}", () => {
      const start = this.#at;
      if (this.#next() !== '"') this.#fail('the name of a field is missing, between " and "');
      const key = this.#string();
      if (fields.has(key)) this.#fail(`the field “${key}” stands here twice`, start);
      const end = this.#at;
      if (this.#next() !== ":") this.#fail(`: is missing after “${key}”`, end);
      this.#at += 1;
      fields.set(key, this.#value(join(place, key)));
    });
    return Object.fromEntries(fields);
  }

  /** What stands between two brackets, with commas in between. */
  #members(close: "]" | "}", read: () => void): void {
    const open = this.#at;
    this.#at += 1;
    if (this.#next() === close) {
      this.#at += 1;
      return;
    }
    for (;;) {
      this.#next();
      read();
      const end = this.#at;
      const found = this.#next();
      if (found !== close && found !== ",") {
        this.#fail(
          found === ""
            ? `${this.#text[open] ?? ""} is never closed with ${close}`
            : /["{[\w-]/u.test(found)
              ? "a comma is missing at the end of this line"
              : `${found} is not expected here, but a comma or ${close}`,
          found === "" ? open : end,
        );
      }
      const comma = this.#at;
      this.#at += 1;
      if (found === close) return;
      if (this.#next() === close) this.#fail(`the comma before ${close} is one too many`, comma);
    }
  }

  #string(): string {
    const [found] = /^"(?:[^"\\\n\r]|\\.)*"/u.exec(this.#text.slice(this.#at)) ?? [];
    if (found === undefined) this.#fail('a text that does not end with " on the same line');
    try {
      const value: unknown = JSON.parse(found);
      this.#at += found.length;
      return String(value);
    } catch {
      return this.#fail("a tab, or a \\ with what may not follow it, in a text");
    }
  }

  #literal(): unknown {
    const [found = ""] = /^[^\s,:[\]{}]+/u.exec(this.#text.slice(this.#at)) ?? [];
    if (!/^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/u.test(found)) {
      this.#fail(
        found === ""
          ? "a value is missing"
          : `“${found}” is no value: a text stands between " and ", and a number is written in digits`,
      );
    }
    this.#at += found.length;
    return JSON.parse(found);
  }
}

function join(place: string, key: string): string {
  return place === "" ? key : `${place}.${key}`;
}

/** Reads a JSON text; its first mistake where it is none. */
export function readSource(text: string): Source | Mistake {
  const reader = new Reader(text);
  try {
    return { json: reader.whole(), lines: reader.lines };
  } catch (error) {
    if (error instanceof Broken) return { line: error.line, reason: error.message };
    throw error;
  }
}
