/** One honour as a list says it: the year, where the line begins with one, and what it was. */
export interface Honour {
  year: string
  title: string
}

const withYear = /^((?:19|20)\d{2})(?!\d)\s*年?(?:\s*\d{1,2}\s*月)?[\s,，、.．:：]*(.+)$/

/** 已获荣誉, one of them a line or between semicolons, as people write them. */
export function honoursIn(text: string): Honour[] {
  const lines = text.split(/[\n；;]/).map(line => line.trim().replace(/。$/, '')).filter(Boolean)
  return lines.map(line => {
    const [, year = '', title = line] = line.match(withYear) ?? []
    return { year, title }
  })
}
