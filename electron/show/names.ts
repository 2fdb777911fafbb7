/** How a person's name reads: `Davis, Robert T.` */

/** The name as lists show it, last name first. */
export function nameOf(person: {
  readonly lastName: string
  readonly firstName: string
  readonly middleName: string
}): string {
  const middle = person.middleName.length === 1 ? `${person.middleName}.` : person.middleName
  return `${person.lastName}, ${person.firstName}${middle === '' ? '' : ` ${middle}`}`
}
