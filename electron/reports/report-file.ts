/** A report as a file: a tagged PDF, a workbook, or comma-separated values. */
import type { Answer, Parsed } from '../../shared/api.ts'
import type { ReportView } from '../../shared/api/reports.ts'
import { groupThousands } from '../../shared/values/money.ts'
import { housePress } from '../draw-demand.ts'
import type { Report } from '../print/press.ts'
import { writeTable } from './table-file.ts'

type Form = Parsed<'report.file'>['form']

/** Writes the file of a report. */
export async function reportFile(
  report: ReportView, form: Form, facts: { readonly author: string; readonly dated: string },
): Promise<Answer<'report.file'>> {
  const fileName = `${report.name}-${report.asOf}.${form}`
  if (form === 'pdf') {
    const bytes = housePress().report(printed(report), facts)
    return { fileName, mediaType: 'application/pdf', base64: bytes.toString('base64') }
  }
  const { mediaType, bytes } = await writeTable(form, report)
  return { fileName, mediaType, base64: bytes.toString('base64') }
}

/** As many columns as the widest table has, under the first one's headings; other sections bring their own. */
function printed(report: ReportView): Report {
  const most = Math.max(...report.sections.map(({ columns }) => columns.length))
  const first = report.sections[0]?.columns ?? []
  const rows = report.sections.flatMap((section) => [
    [section.title, ...fill(headings(section.columns, first), most)],
    ...section.rows.map(({ label, depth, values }) => [
      depth === 0 ? label : `    ${label}`,
      ...fill(values.map((value, place) => shown(value, section.columns[place]?.form)), most),
    ]),
  ])
  const checks = report.identities.map(({ says, holds, left, right }) => {
    return `${holds ? 'Agrees' : 'DOES NOT AGREE'}: ${says} (${groupThousands(left)}; ${groupThousands(right)})`
  })
  return {
    title: report.title,
    about: report.about,
    landscape: most > 3,
    columns: [
      { label: 'Line', align: 'left', share: 4 },
      ...fill(first.map(({ label }) => label), most).map((label) => ({ label, align: 'right' as const, share: 2 })),
    ],
    rows,
    notes: [...checks, ...report.notes, report.cite],
  }
}

type Columns = ReportView['sections'][number]['columns']

/** The names of the columns, where they are not those at the head of the page. */
function headings(columns: Columns, first: Columns): readonly string[] {
  const same = columns.every(({ label }, place) => first[place]?.label === label)
  return same ? [] : columns.map(({ label }) => label)
}

function fill(values: readonly string[], most: number): readonly string[] {
  return [...values, ...Array.from({ length: most - values.length }, () => '')]
}

function shown(value: string, form: string | undefined): string {
  if (form === 'money') return groupThousands(value)
  return form === 'count' ? Number(value).toLocaleString('en-US') : value
}
