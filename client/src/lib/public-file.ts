const liesBesideThePages = (path: string) => process.env.TARO_ENV !== 'h5' || path.startsWith('art/')

/** The address of a public file. On the web the drawings lie beside the pages, everything else with the cloud. */
export const publicFile = (path: string): string => liesBesideThePages(path) ? `${PUBLIC_FILES}${path}` : `${CLOUD_BASE}public/${path}`
