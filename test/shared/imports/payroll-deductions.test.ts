import { expect, test } from 'vitest'
import { readPayrollFile } from '../../../shared/imports/payroll-deductions.ts'

const HEADER = 'BillNumber,EmployeeID,PayDate,Amount'

test('a file is read by the names of its columns, whatever else it holds', () => {
  const outcome = readPayrollFile(`${HEADER}\r\nB1,E1,2026-02-05,"1,300.00"\r\nB2,E2,02/05/2026,45.10\r\n`)
  expect(outcome).toMatchObject({
    value: {
      payOn: '2026-02-05',
      deductions: [
        { line: 2, billNumber: 'B1', amount: 130_000 },
        { line: 3, billNumber: 'B2', amount: 4510 },
      ],
    },
  })
})

test.each([
  ['', 'The first line must name the columns BillNumber, PayDate, Amount.'],
  [`${HEADER}\n`, 'The file has no line with a deduction.'],
  [`${HEADER}\nB1,E1,2026-02-05,-3.00`, 'Line 2: it needs a bill number, a pay date and an amount.'],
  [`${HEADER}\nB1,E1,2026-02-05,3.00\nB2,E1,2026-02-19,3.00`, 'Line 3: its pay date is another than that of'],
  [`${HEADER}\nB1,E1,2026-02-05,"3.00`, 'Line 2: a quotation mark is never closed.'],
])('a file that cannot be read whole is refused whole, with the line: %j', (text, message) => {
  const outcome = readPayrollFile(text)
  expect(JSON.stringify(outcome)).toContain(message)
})
