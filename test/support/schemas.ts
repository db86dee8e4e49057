/** The JSON Schemas of content, as a program that reads them from one folder (dist/schema) sees them. Node only. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** What the schemas of single kinds refer to. */
export const SHARED_SCHEMA = 'src/content/content.schema.json';

export const readSchema = (file: string): object => JSON.parse(readFileSync(file, 'utf8')) as object;

/** With the shared parts at hand. */
export const compileSchema = (file: string): ReturnType<Ajv2020['compile']> =>
  // `required` may stand where a condition says so, away from the properties.
  new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    // Rows may be longer by what is not always known.
    strictTuples: false,
    schemas: [readSchema(SHARED_SCHEMA)],
  }).compile(readSchema(file));

/** The shared part that a field refers to; nothing if it refers to none. */
export function sharedPart(field: object): object {
  const { $defs } = readSchema(SHARED_SCHEMA) as { $defs: Readonly<Record<string, object>> };
  const name = /^content\.schema\.json#\/\$defs\/(\w+)$/.exec((field as { $ref?: string }).$ref ?? '')?.[1] ?? '';
  return $defs[name] ?? {};
}
