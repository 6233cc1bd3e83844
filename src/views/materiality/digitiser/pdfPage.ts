// Pages of a PDF as pictures, by pdf.js: fetched only when a PDF is opened, its worker and character maps from our own assets.
// No code is evaluated from the document and no WebAssembly is used: the page's security policy allows neither.
// oxlint-disable-next-line import/default -- Vite makes the worker of this address
import PdfWorker from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker"

export type PdfFile = {
  name: string
  pages: number
  /** Draws a page (from 1) so that its longer side has about this many pixels. */
  draw: (page: number, longestSide: number) => Promise<HTMLCanvasElement>
  close: () => void
}

/** Character maps of Chinese fonts that a PDF names without carrying them: file → its address among our assets. */
const CHARACTER_MAPS = import.meta.glob<string>(
  ["/node_modules/pdfjs-dist/cmaps/{B5,ETen,HKscs,GB,CNS,UniCNS,UniGB}*.bcmap", "/node_modules/pdfjs-dist/cmaps/{Adobe-CNS1,Adobe-GB1}*.bcmap"],
  { query: "?url", import: "default", eager: true },
)

class CharacterMaps {
  async fetch({ name }: { name: string }): Promise<{ cMapData: Uint8Array; isCompressed: boolean }> {
    const address = CHARACTER_MAPS[`/node_modules/pdfjs-dist/cmaps/${name}.bcmap`]
    if (address === undefined) throw new RangeError(`no character map ${name}`)
    const response = await fetch(address)
    return { cMapData: new Uint8Array(await response.arrayBuffer()), isCompressed: true }
  }
}

/** Opens a PDF. Rejects when it is damaged or locked by a password. */
export async function openPdf(file: File): Promise<PdfFile> {
  const [{ getDocument, GlobalWorkerOptions }, data] = await Promise.all([import("pdfjs-dist/legacy/build/pdf.mjs"), file.arrayBuffer()])
  GlobalWorkerOptions.workerPort ??= new PdfWorker()
  const task = getDocument({
    data,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    CMapReaderFactory: CharacterMaps,
  })
  const pdf = await task.promise
  return {
    name: file.name,
    pages: pdf.numPages,
    draw: async (number, longestSide) => {
      const page = await pdf.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const viewport = page.getViewport({ scale: longestSide / Math.max(width, height) })
      const canvas = document.createElement("canvas")
      canvas.width = Math.round(viewport.width)
      canvas.height = Math.round(viewport.height)
      await page.render({ canvas, viewport }).promise
      return canvas
    },
    close: () => void task.destroy(),
  }
}
