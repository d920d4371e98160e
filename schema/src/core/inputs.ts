import type { InputRef } from '@pothos/core';
import { z } from 'zod';
import { builder } from './builder';
import { sentence } from './models';

// An input is declared once, as a zod schema; the GraphQL input type follows from it.

type ScalarName = 'String' | 'Int' | 'Float' | 'Boolean' | 'ID' | 'Date' | 'DateTime' | 'JSON';

interface FieldShape {
  type: ScalarName | InputRef<object>;
  list: boolean;
  required: boolean;
  description?: string;
}

/** What a field's schema may say of itself, by `.meta({ ... })`. */
interface FieldMeta {
  graphql?: ScalarName;
  description?: string;
  /** Name of the input type of an object that several inputs share. */
  inputName?: string;
}

const scalarOf: Record<string, ScalarName> = {
  string: 'String',
  enum: 'String',
  literal: 'String',
  int: 'Int',
  number: 'Int',
  boolean: 'Boolean',
  record: 'JSON',
  unknown: 'JSON',
};

function shapeOf(schema: z.core.$ZodType, path: string): FieldShape {
  const meta = (z.globalRegistry.get(schema) ?? {}) as FieldMeta;
  const def = schema._zod.def as {
    type: string;
    innerType?: z.core.$ZodType;
    element?: z.core.$ZodType;
    in?: z.core.$ZodType;
  };
  const described = (shape: FieldShape): FieldShape => ({
    ...shape,
    description: meta.description ?? shape.description,
    type: meta.graphql ?? shape.type,
  });
  if (def.innerType) {
    const optional = ['optional', 'nullable', 'default', 'prefault'].includes(def.type);
    const inner = shapeOf(def.innerType, path);
    return described(optional ? { ...inner, required: false } : inner);
  }
  if (def.type === 'pipe' && def.in) return described(shapeOf(def.in, path));
  if (def.type === 'array' && def.element)
    return described({ ...shapeOf(def.element, path), list: true, required: true });
  if (def.type === 'object')
    return described({
      type: inputType(meta.inputName ?? path, schema as z.ZodObject),
      list: false,
      required: true,
    });
  const type = meta.graphql ?? scalarOf[def.type];
  if (!type) throw new Error(`No GraphQL scalar for ${path} (${def.type})`);
  return described({ type, list: false, required: true });
}

const made = new Map<string, InputRef<object>>();
const titled = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The GraphQL input type of a zod object; fields are described by their `.meta({ description })`. Parsing is left to
 * the command, after it has checked the permission.
 */
export function inputType(name: string, schema: z.ZodObject): InputRef<object> {
  const known = made.get(name);
  if (known) return known;
  const meta = (z.globalRegistry.get(schema) ?? {}) as FieldMeta;
  const ref = builder.inputRef<Record<string, object | null | undefined>>(name).implement({
    description: meta.description ?? `The details of ${name.replace(/Input$/, '')}.`,
    // The shape is known at run time only, so the field map cannot be typed more closely.
    fields: (t): never =>
      Object.fromEntries(
        Object.entries(schema.shape).map(([field, fieldSchema]) => {
          const { type, list, required, description } = shapeOf(
            fieldSchema as z.core.$ZodType,
            `${name.replace(/Input$/, '')}${titled(field)}Input`,
          );
          const options = { required, description: description ?? sentence(field) };
          return [
            field,
            list ? t.field({ ...options, type: [type] }) : t.field({ ...options, type }),
          ];
        }),
      ) as never,
  });
  made.set(name, ref);
  return ref;
}
