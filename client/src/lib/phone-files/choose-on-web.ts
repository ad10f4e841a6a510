import type { Chosen, Wish } from './chosen'

const types: Record<string, string> = { JPG: 'image/jpeg', PNG: 'image/png', MP4: 'video/mp4', PDF: 'application/pdf', DOCX: '.docx', XLSX: '.xlsx' }
// Safari makes a JPEG of an iPhone's HEIC where only JPEG and PNG are asked for.
const accepted = (formats: readonly string[]) => [...new Set(formats.map(format => types[format.toUpperCase()] ?? 'video/mp4'))].join(',')

/** Nothing where the person changed their mind: some browsers never say so, and the promise then never ends. */
export const chooseOnWeb = ({ from, count, formats }: Wish): Promise<Chosen[]> =>
  new Promise(resolve => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accepted(formats)
    input.multiple = count > 1 && from !== 'camera'
    if (from === 'camera') input.setAttribute('capture', 'environment')
    input.onchange = () => resolve(Array.from(input.files ?? []).slice(0, count).map(file => ({ name: file.name, bytes: file.size, source: file })))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
