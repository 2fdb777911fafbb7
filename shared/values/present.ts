/** The fields that have a value; a field that is null or undefined is left out altogether. */
export type Present<T> = { readonly [K in keyof T]?: NonNullable<T[K]> }

/** Leaves out the fields without a value, so that an optional field is absent and never empty. */
export function present<T extends object>(fields: T): Present<T> {
  const kept: Present<T> = { ...fields }
  for (const key of Object.keys(fields)) {
    if (isKeyOf(fields, key) && (fields[key] === null || fields[key] === undefined)) Reflect.deleteProperty(kept, key)
  }
  return kept
}

function isKeyOf<T extends object>(fields: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(fields, key)
}
