import type { FileFormat } from '../campaign/file-format'

const most = 60

/** A name that any machine can keep: no path, no control or direction marks, nothing that means something else in an address, its ending by its content. */
export const safeName = (name: string, format: FileFormat): string => {
  const base = name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')
  // Cc and Cf: what is not seen, or turns the reading round. The rest means something else in an address or a folder.
  const clean = base.replace(/[\p{Cc}\p{Cf}<>:"|?*#%&{}$!'@`=+~^;,\ufffd]/gu, '').replace(/\s+/g, ' ').replace(/^[.\s-]+|[.\s]+$/g, '')
  return `${[...clean].slice(0, most).join('') || '文件'}.${format}`
}
