const sheet = (file: string) => `<style>@page { size: A4; margin: 0 } body { margin: 0 } img { display: block; width: 210mm; height: 296mm }</style><img src="${file}" alt="">`

/** Prints the poster alone, to the edges of the paper; the page around it stays as it is. On the web alone. */
export function printSheet(file: string) {
  const frame = document.createElement('iframe')
  frame.title = '打印'
  frame.style.cssText = 'position: fixed; width: 0; height: 0; border: 0'
  frame.srcdoc = sheet(file)
  frame.onload = () => {
    frame.contentWindow?.addEventListener('afterprint', () => frame.remove())
    frame.contentWindow?.print()
  }
  document.body.append(frame)
}
