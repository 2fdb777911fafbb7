/** Prints one part of the screen: the part, and nothing that does not contain it. */
export function printPart(part: Element): void {
  const marked: HTMLElement[] = []
  for (let element = part.parentElement; element !== null; element = element.parentElement) {
    element.dataset['print'] = 'path'
    marked.push(element)
  }
  if (part instanceof HTMLElement) {
    part.dataset['print'] = 'part'
    marked.push(part)
  }
  document.body.dataset['printing'] = 'part'
  try {
    window.print()
  } finally {
    delete document.body.dataset['printing']
    for (const element of marked) delete element.dataset['print']
  }
}
