/** The outcome of a call that must be answered; a benchmark of refusals would measure nothing. */
export async function answered<T extends { readonly ok: boolean }>(outcome: Promise<T>): Promise<T> {
  const given = await outcome
  if (!given.ok) throw new Error(`A call of the benchmark was not answered: ${JSON.stringify(given)}`)
  return given
}
