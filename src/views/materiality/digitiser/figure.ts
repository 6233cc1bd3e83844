// A picture the reader has opened: decoded in the browser's memory, drawn from there, never sent and never stored.

export type Figure = { image: ImageBitmap | HTMLCanvasElement; width: number; height: number; name: string }

export const ACCEPTED = "image/png,image/jpeg,image/webp,application/pdf,.png,.jpg,.jpeg,.webp,.pdf"

export function isPdf(file: File): boolean {
  return file.type === "application/pdf" || /\.pdf$/i.test(file.name)
}

/** Decodes a picture. Rejects when the browser cannot read it. */
export async function openPicture(file: File): Promise<Figure> {
  const image = await createImageBitmap(file)
  return { image, width: image.width, height: image.height, name: file.name }
}
