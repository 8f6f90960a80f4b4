/**
 * The page with each table between the comments that name it: `<!-- table: rules -->` … `<!-- end -->`. What people wrote around them stays.
 * @param {string} page
 * @param {Readonly<Record<string, string>>} tables
 */
export function withTables(page, tables) {
  return Object.entries(tables).reduce(withTable, page)
}

/**
 * @param {string} page
 * @param {readonly [name: string, table: string]} table
 */
function withTable(page, [name, table]) {
  const begin = `<!-- table: ${name} -->`
  const start = page.indexOf(begin)
  const end = page.indexOf('<!-- end -->', start)
  if (start === -1 || end === -1)
    throw new Error(`the page has no place for the table "${name}": ${begin} … <!-- end -->`)
  return `${page.slice(0, start)}${begin}\n\n${table}\n\n${page.slice(end)}`
}
