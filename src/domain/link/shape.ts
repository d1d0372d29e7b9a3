/**
 * What a link has to know of a schema, as plain JSON: the build writes it down, so that a phone opens
 * a link without the schemas and what checks with them.
 */
import { clock, day, id } from "#content/parts.ts";

import type { Destination } from "./destinations.ts";

export type WireShape =
  | { type: "text"; least?: number; most?: number }
  | { type: "id" | "clock" | "day" | "decimal" | "flag" }
  | { type: "whole"; least: number; most: number }
  | { type: "fixed"; value: unknown }
  | { type: "word"; words: readonly unknown[] }
  | { type: "nullable"; of: WireShape }
  | { type: "list"; of: WireShape; least?: number; most?: number }
  | { type: "record"; of: WireShape }
  | FieldsShape
  | KindsShape;
export interface FieldsShape {
  type: "fields";
  fields: readonly WireField[];
}
/** Objects of several kinds. */
export interface KindsShape {
  type: "kinds";
  kinds: readonly { kind: string; fields: readonly WireField[] }[];
}
/** A field of an object; one that stays at home is not in the shape. */
export interface WireField {
  key: string;
  shape: WireShape;
  optional?: true;
  /** Where else than to participants. */
  to?: Destination;
}

/** What is used of a schema of valibot. */
export type Schema =
  | { readonly type: "string" | "number" | "boolean"; readonly pipe?: Pipe }
  | { readonly type: "literal"; readonly literal: unknown }
  | { readonly type: "picklist"; readonly options: readonly unknown[] }
  | { readonly type: "optional" | "nullable"; readonly wrapped: Schema }
  | { readonly type: "array"; readonly item: Schema; readonly pipe?: Pipe }
  | { readonly type: "record"; readonly value: Schema }
  | ObjectSchema
  | { readonly type: "variant"; readonly options: readonly ObjectSchema[] };
type Pipe = readonly { readonly type: string; readonly requirement?: unknown }[];
interface ObjectSchema {
  readonly type: "strict_object";
  readonly entries: Readonly<Record<string, Schema>>;
}

type Table = Readonly<Record<string, Destination>>;
/** The table of an object, and of one of several kinds by its kind; without one all of it travels. */
export type TableOf = (schema: object, kind?: unknown) => Table | undefined;

/** The shape of a schema, with where each field may travel. */
export function wireShapeOf(schema: Schema, tableOf: TableOf): WireShape {
  switch (schema.type) {
    case "string":
      if (schema === id) return { type: "id" };
      if (schema === clock) return { type: "clock" };
      if (schema === day) return { type: "day" };
      return { type: "text", ...bounds(schema.pipe, "length") };
    case "number": {
      const { least, most } = bounds(schema.pipe, "value");
      return most === undefined ? { type: "decimal" } : { type: "whole", least: least ?? 0, most };
    }
    case "boolean":
      return { type: "flag" };
    case "literal":
      return { type: "fixed", value: schema.literal };
    case "picklist":
      return { type: "word", words: schema.options };
    case "optional":
      return wireShapeOf(schema.wrapped, tableOf);
    case "nullable":
      return { type: "nullable", of: wireShapeOf(schema.wrapped, tableOf) };
    case "array":
      return {
        type: "list",
        of: wireShapeOf(schema.item, tableOf),
        ...bounds(schema.pipe, "length"),
      };
    case "record":
      return { type: "record", of: wireShapeOf(schema.value, tableOf) };
    case "strict_object":
      return { type: "fields", fields: fieldsIn(schema, tableOf(schema), tableOf) };
    case "variant":
      return { type: "kinds", kinds: schema.options.flatMap((one) => kindsIn(one, tableOf)) };
  }
}

function bounds(pipe: Pipe = [], of: "length" | "value"): { least?: number; most?: number } {
  const bound = (type: string) => pipe.find((check) => check.type === type)?.requirement;
  const [least, most] = [bound(`min_${of}`), bound(`max_${of}`)];
  return {
    ...(typeof least === "number" && { least }),
    ...(typeof most === "number" && { most }),
  };
}

function fieldsIn(
  { entries }: ObjectSchema,
  table: Table | undefined,
  tableOf: TableOf,
): WireField[] {
  return Object.entries(entries).flatMap(([key, schema]) => {
    const to = table ? table[key] : "link";
    if (to === undefined || to === "file") return [];
    const field: WireField = { key, shape: wireShapeOf(schema, tableOf) };
    if (schema.type === "optional") field.optional = true;
    return [to === "link" ? field : { ...field, to }];
  });
}

function kindsIn(schema: ObjectSchema, tableOf: TableOf): KindsShape["kinds"] {
  const kind = schema.entries["kind"];
  const words =
    kind?.type === "picklist" ? kind.options : kind?.type === "literal" ? [kind.literal] : [];
  return words.map((word) => ({
    kind: String(word),
    fields: fieldsIn(schema, tableOf(schema, word), tableOf).filter(({ key }) => key !== "kind"),
  }));
}
