import type { ReactNode } from 'react'
import type { ImportPreview } from '../../../shared/api/imports.ts'
import { FilterSelect } from '../../components/filter-box.tsx'
import { Panel } from '../../components/panel.tsx'
import { choicesOf } from '../../components/reading.ts'
import type { Mapping } from './review-import.tsx'

type ImportField = keyof Mapping

/** The fields a debt is read into, in the words of the window. */
const FIELD_LABELS: Readonly<Record<ImportField, string>> = {
  BillNumber: 'Bill number',
  EmployeeID: 'Employee number',
  SSN: 'Social Security number',
  LastName: 'Last name',
  FirstName: 'First name',
  MiddleInitial: 'Middle initial',
  Street1: 'Street',
  Street2: 'Street, second line',
  City: 'City',
  State: 'State',
  ZIP: 'ZIP',
  Email: 'E-mail',
  Phone: 'Phone',
  EmploymentStatus: 'Employment',
  PayFrequency: 'Paid',
  DebtType: 'Kind of debt',
  Principal: 'Principal',
  DiscoveryDate: 'Found on',
  CauseStart: 'Cause began on',
  CauseEnd: 'Cause ended on',
  Description: 'Cause',
}

interface MappingPanelProps {
  readonly preview: ImportPreview
  readonly onChange: (mapping: Mapping) => void
  readonly children: ReactNode
}

/** Which column each field is read from; mappings saved before are one choice away. */
export function MappingPanel({ preview, onChange, children }: MappingPanelProps): ReactNode {
  const { columns, mapping, savedMappings } = preview
  const columnChoices = columns.map((column) => ({ value: column, label: column }))
  return (
    <Panel title="Columns">
      {savedMappings.length === 0 ? null : (
        <FilterSelect
          label="Saved mapping"
          all="Choose"
          value=""
          choices={savedMappings.map((saved) => ({ value: saved.name, label: saved.name }))}
          onChange={(name) => onChange(savedMappings.find((saved) => saved.name === name)?.mapping ?? {})}
        />
      )}
      <div className="fields fields--narrow">
        {choicesOf(FIELD_LABELS).map(({ value, label }) => (
          <FilterSelect
            key={value}
            label={label}
            all="Not in the file"
            choices={columnChoices}
            value={mapping[value] ?? ''}
            onChange={(column) => onChange(withColumn(mapping, value, column))}
          />
        ))}
      </div>
      {children}
    </Panel>
  )
}

function withColumn(mapping: Mapping, changed: ImportField, column: string): Mapping {
  const { [changed]: _, ...rest } = mapping
  return column === '' ? rest : { ...rest, [changed]: column }
}
