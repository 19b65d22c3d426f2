import { z } from "zod";
import { allOperations, type Operation } from "../src/index.ts";

/** A string somewhere in the body of an operation. */
export interface StringField {
  readonly operation: Operation;
  /** "[]" stands for the elements of a list. */
  readonly path: readonly string[];
  readonly schema: z.ZodString;
  readonly title: string | undefined;
}

interface Def {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly options?: readonly z.ZodType[];
}

const CLOSED = ["enum", "literal", "boolean", "number", "int", "null"];

/** Every string field of every body, found by walking the schemas. A kind of schema that this does not know is an error. */
export function stringFields(): StringField[] {
  return allOperations.flatMap((operation) =>
    operation.body ? stringsIn(operation.body, []).map((found) => ({ operation, ...found })) : [],
  );
}

type Found = Omit<StringField, "operation">;

function stringsIn(schema: z.ZodType, path: readonly string[], title = titleOf(schema)): Found[] {
  const def = schema.def as unknown as Def;
  const inner = def.innerType ?? def.in;
  if (inner) return stringsIn(inner, path, title ?? titleOf(inner));
  if (def.type === "string") return [{ path, schema: schema as z.ZodString, title }];
  if (def.element) return stringsIn(def.element, [...path, "[]"]);
  if (def.shape) return Object.entries(def.shape).flatMap(([key, one]) => stringsIn(one, [...path, key]));
  if (def.options) return def.options.flatMap((one) => stringsIn(one, path));
  if (CLOSED.includes(def.type)) return [];
  throw new Error(`${path.join(".")} is a ${def.type}: say whether a string can hide in it`);
}

const titleOf = (schema: z.ZodType): string | undefined => z.globalRegistry.get(schema)?.title;
