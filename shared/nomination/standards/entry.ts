/** One line of a national standard: the code is kept, the name is shown. */
export interface Entry {
  code: string
  name: string
}

/** The lines of a table written as `code name`, one a line. */
export const entries = (table: string): readonly Entry[] =>
  table.trim().split('\n').map(line => {
    const [code = '', name = ''] = line.trim().split(' ')
    return { code, name }
  })
