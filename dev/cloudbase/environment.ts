/** The one CloudBase environment that is played here. */
export const environmentId = 'local'

export const bucket = '6c6f-local'
