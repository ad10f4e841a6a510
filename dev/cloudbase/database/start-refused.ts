/** The database cannot be opened. `message` is one plain sentence, Chinese first, to be printed as it stands before a non-zero exit. */
export class StartRefused extends Error {
  override name = 'StartRefused'
}
