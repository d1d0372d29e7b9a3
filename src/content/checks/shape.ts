import * as v from "valibot";

import type { Entry, Problem } from "#content/checks/json.ts";
import { isLoose } from "#content/checks/json.ts";
import { ExerciseSchema, PlanSchema, TaskSchema } from "#content/schema.ts";

const schemas = { exercises: ExerciseSchema, tasks: TaskSchema, plans: PlanSchema };

/** The pieces of a valibot schema that lead on; which of them it has depends on its type. */
interface Node {
  wrapped?: object;
  item?: object;
  value?: object;
  options?: readonly unknown[];
  entries?: object;
  literal?: unknown;
}

const nodeOf = (value: unknown): Node => (typeof value === "object" && value !== null ? value : {});
const entryOf = (node: Node, key: string): Node =>
  nodeOf(Object.entries(node.entries ?? {}).find(([name]) => name === key)?.[1]);

/** Whether a choice of a variant is meant by an object: its `kind` is one that this choice takes. */
function takes(choice: Node, json: unknown): boolean {
  const { literal, options } = entryOf(choice, "kind");
  const found = isLoose(json) ? json["kind"] : undefined;
  return found !== undefined && (literal === found || options?.includes(found) === true);
}

/** The fields that an object at this place may have; none where it is no object. */
function fieldsAt(schema: Node, json: unknown, keys: readonly string[]): string[] {
  if (schema.wrapped) return fieldsAt(nodeOf(schema.wrapped), json, keys);
  if (schema.options) {
    const chosen = schema.options.map(nodeOf).find((choice) => takes(choice, json));
    return chosen ? fieldsAt(chosen, json, keys) : [];
  }
  const [key, ...rest] = keys;
  if (key === undefined) return Object.keys(schema.entries ?? {});
  const next = schema.entries ? entryOf(schema, key) : nodeOf(schema.item ?? schema.value);
  const inner = isLoose(json)
    ? json[key]
    : Array.isArray(json)
      ? (json[Number(key)] as unknown)
      : {};
  return fieldsAt(next, inner, rest);
}

/** How many letters have to be put in, left out or replaced to make one word of another. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let down = 0; down < one.length; down += 1) {
    let left = down + 1;
    row = row.map((above, at) => {
      if (at === 0) return left;
      const across = (row[at - 1] ?? 0) + (one[down] === other[at - 1] ? 0 : 1);
      left = Math.min(across, above + 1, left + 1);
      return left;
    });
  }
  return row.at(-1) ?? 0;
}

function unknownField(key: string, fields: readonly string[]): string {
  const [near] = fields
    .map((field) => ({ field, far: distance(key.toLowerCase(), field.toLowerCase()) }))
    .filter(({ far }) => far <= Math.max(1, key.length / 3))
    .toSorted((a, b) => a.far - b.far);
  if (near) return `unknown field “${key}”; did you mean “${near.field}”?`;
  const known = fields.filter((field) => field !== "$schema");
  return `unknown field “${key}”: here may stand ${known.join(", ")}`;
}

type Issue = v.BaseIssue<unknown>;

function shown(value: unknown): string {
  return typeof value === "string" ? `“${value}”` : JSON.stringify(value);
}

const isId = /\^\[a-z0-9\]/u;
const isCode = /\^\[A-Z\]/u;

/** What is wrong at one place, in words for who writes content and knows no schema. */
function reasonOf(issue: Issue, schema: Node, json: unknown): string {
  const last = issue.path?.at(-1);
  const { input, requirement } = issue;
  if (issue.type === "strict_object" && issue.expected === "never") {
    const before = issue.path?.slice(0, -1).map((one) => String(one.key)) ?? [];
    return unknownField(String(last?.key), fieldsAt(schema, json, before));
  }
  if (input === undefined && last) return `the field “${String(last.key)}” is missing`;
  switch (issue.type) {
    case "regex": {
      const pattern = String(requirement);
      if (isId.test(pattern)) {
        return `${shown(input)} is no id: small letters and digits, with single hyphens between them, as in “show-me”`;
      }
      if (isCode.test(pattern)) {
        return `${shown(input)} is no code: one capital letter and one or two digits, as in “B1”`;
      }
      return issue.message;
    }
    case "max_length":
      return Array.isArray(input)
        ? `${input.length} of them; at most ${String(requirement)}`
        : `${String(input).length} characters; at most ${String(requirement)}`;
    case "min_length":
      if (input === "") return "empty text";
      return `${Array.isArray(input) ? input.length : 0} of them; at least ${String(requirement)}`;
    case "integer":
      return `${shown(input)} is no whole number`;
    case "min_value":
      return `${shown(input)}; at least ${String(requirement)}`;
    case "max_value":
      return `${shown(input)}; at most ${String(requirement)}`;
    case "picklist":
    case "literal":
    case "variant":
      return `${shown(input)} is not one of ${issue.expected?.replaceAll(/[()]/gu, "").replaceAll(" | ", ", ") ?? ""}`;
    case "check":
      return issue.message;
    default:
      return typeof input === "string" && ["number", "boolean"].includes(issue.type)
        ? `a ${issue.type} stands without quotation marks; here stands "${input}"`
        : `expected ${WHAT[issue.type] ?? issue.type}; here stands ${shown(input)}`;
  }
}

const WHAT: Readonly<Record<string, string>> = {
  string: 'a text between " and "',
  array: "a list between [ and ]",
  strict_object: "fields between { and }",
  record: "fields between { and }",
};

/** What does not fit the schema. */
export function shapeProblems({ file, kind, json }: Entry): Problem[] {
  const schema = schemas[kind];
  const issues: Issue[] = v.safeParse(schema, json).issues ?? [];
  return issues.map((issue) => ({
    file,
    path: v.getDotPath(issue) ?? "",
    reason: reasonOf(issue, schema, json),
  }));
}
