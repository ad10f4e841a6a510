import { zipSync, type Zippable } from 'fflate'

export const pdfFile = (more = ''): Buffer => Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R${more}>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`, 'latin1')

const word: Zippable = { '[Content_Types].xml': Buffer.from('<Types/>'), 'word/document.xml': Buffer.from('<w:document/>') }

/** A Word file with further entries, each packed. */
export const docxFile = (more: Zippable = {}): Buffer => Buffer.from(zipSync({ ...word, ...more }))

/** Some hundred kilobytes that unpack to seventy megabytes. */
export const bombFile = (): Buffer => docxFile({ 'word/media/image1.png': new Uint8Array(70 * 1024 * 1024) })

export const svgWithScript = Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
