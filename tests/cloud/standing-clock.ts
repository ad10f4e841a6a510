import { writeFileSync } from 'node:fs'
import path from 'node:path'

/** Lines of a wrapped function under which its clock stands still, where `standAt` has put it. */
export const standingClock = `const { readFileSync } = require('node:fs')
Date.now = () => Number(readFileSync(__dirname + '/stands-at', 'utf8'))
`

/** Stops the clock of wrapped functions at an instant. */
export const standAt = (folder: string, names: string[], instant: number): void => names.forEach(name => writeFileSync(path.join(folder, name, 'stands-at'), String(instant)))
