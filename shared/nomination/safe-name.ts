import type { FileFormat } from './file-format'

const most = 60

/** A name that any machine can keep: no path, no control or direction marks, nothing that means something else in an address, its ending by its content. */
export const safeName = (name: string, format: FileFormat): string => {
  const base = name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')
  // \u200b-\u200f, \u202a-\u202e, \u2066-\u2069: marks that are not seen or turn the reading round.
  const clean = base.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069<>:"|?*#%&{}$!'@`=+~^;,\ufffd]/g, '').replace(/\s+/g, ' ').replace(/^[.\s-]+|[.\s]+$/g, '')
  return `${[...clean].slice(0, most).join('') || '文件'}.${format}`
}
