/** Finds the column of each field: by its name in the header, or by a mapping that the clerk gave. */
import { invalid, type Denied } from '../values/outcome.ts'
import { FIELD_RULES } from './field-rules.ts'
import { IMPORT_FIELDS, type ImportField, type Mapping } from './import-fields.ts'

/** Where in a row each field stands. */
export interface Columns {
  /** The names in the header. */
  readonly names: readonly string[]
  readonly mapping: Mapping
  /** Fields that must have a column and have none. */
  readonly missing: readonly ImportField[]
  readonly places: Readonly<Partial<Record<ImportField, number>>>
}

/**
 * Reads the header of an extract.
 *
 * Without a mapping a column belongs to the field of its name, whatever its case, spaces and underscores.
 */
export function findColumns(header: readonly string[], given: Mapping | undefined): Columns | Denied {
  const names = header.map((name) => name.trim())
  const mapping = given ?? mappingByName(names)
  if (Object.keys(mapping).length === 0) return noHeader(names)
  const places: Partial<Record<ImportField, number>> = {}
  for (const field of IMPORT_FIELDS) {
    const name = mapping[field]
    if (name === undefined) continue
    const place = names.indexOf(name)
    if (place === -1) return invalid(`mapping.${field}`, `The file has no column of the name mapped to ${field}.`)
    if (names.includes(name, place + 1)) {
      return invalid('content', `The file has two columns named ${name}. Rename one of them.`)
    }
    places[field] = place
  }
  const missing = IMPORT_FIELDS.filter((field) => mustHave(field) && places[field] === undefined)
  return { names, mapping, missing, places }
}

/** Says which columns are missing, in one sentence. */
export function missingColumns(missing: readonly ImportField[]): Denied {
  return invalid('mapping', `The file has no column for: ${missing.join(', ')}. Say which of its columns they are.`)
}

function mappingByName(names: readonly string[]): Mapping {
  const mapping: { [F in ImportField]?: string } = {}
  for (const field of IMPORT_FIELDS) {
    const name = names.find((candidate) => fold(candidate) === fold(field))
    if (name !== undefined) mapping[field] = name
  }
  return mapping
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]/g, '')
}

function mustHave(field: ImportField): boolean {
  return FIELD_RULES[field].optional !== true
}

/** The first line is not shown: without a header it is a person's. */
function noHeader(names: readonly string[]): Denied {
  const separator = [';', '\t', '|'].find((sign) => names.some((name) => name.includes(sign)))
  const hint = separator === undefined ? '' : ' Its columns seem to be separated by another sign than a comma.'
  const some = IMPORT_FIELDS.slice(0, 3).join(', ')
  return invalid('content', `The first line of the file must name its columns, such as ${some}.${hint}`)
}
