// A picture in pixels of a picture in shapes, drawn by the reader's own browser.

/** A PNG of an SVG, `scale` times its size. Rejects where the browser cannot draw it. `ground`: the colour under it; null = none. */
export async function rasterise(svg: string, { width, height }: { width: number; height: number }, scale: number, ground: string | null): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = Object.assign(document.createElement("canvas"), { width: Math.round(width * scale), height: Math.round(height * scale) })
    const pen = canvas.getContext("2d")
    if (pen === null) throw new Error("this browser draws no pictures")
    if (ground !== null) {
      pen.fillStyle = ground
      pen.fillRect(0, 0, canvas.width, canvas.height)
    }
    pen.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"))
    if (blob === null) throw new Error("this browser makes no PNG")
    return blob
  } finally {
    URL.revokeObjectURL(address)
  }
}
