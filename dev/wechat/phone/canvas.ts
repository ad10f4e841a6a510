import type { CanvasNode, PickedFile } from '../runtime/host'

/** A canvas of the browser's, in the shape of WeChat's. It is drawn on and saved, and not shown on the page. */
export const newCanvas = (): CanvasNode => Object.assign(document.createElement('canvas'), { createImage: () => new Image() })

export async function canvasFile(canvas: CanvasNode): Promise<PickedFile> {
  const blob = await new Promise<Blob | null>((resolve) => (canvas as unknown as HTMLCanvasElement).toBlob(resolve, 'image/jpeg', 0.92))
  if (!blob) throw new Error('the canvas gave no picture')
  return { name: 'canvas.jpg', type: blob.type, bytes: new Uint8Array(await blob.arrayBuffer()) }
}
