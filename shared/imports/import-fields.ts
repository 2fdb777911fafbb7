/** The fields of an extract, in the order of its columns. */
export const IMPORT_FIELDS = [
  'BillNumber', 'EmployeeID', 'SSN', 'LastName', 'FirstName', 'MiddleInitial', 'Street1', 'Street2', 'City', 'State',
  'ZIP', 'Email', 'Phone', 'EmploymentStatus', 'PayFrequency', 'DebtType', 'Principal', 'DiscoveryDate', 'CauseStart',
  'CauseEnd', 'Description',
] as const

export type ImportField = (typeof IMPORT_FIELDS)[number]

/** Which column of the file each field is read from. */
export type Mapping = { readonly [F in ImportField]?: string }
