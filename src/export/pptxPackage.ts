// The package of a PowerPoint file after the library has written it: what it leaves wrong, put right part by part.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"

/** What PowerPoint would offer to repair, put right. */
export function mended(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file)
  for (const [name, bytes] of Object.entries(parts)) {
    if (/^ppt\/charts\/chart\d+\.xml$/.test(name)) parts[name] = strToU8(withShortLegend(withUnseenCarriers(withDefinedAxes(strFromU8(bytes)))))
    if (/^ppt\/slides\/slide\d+\.xml$/.test(name)) parts[name] = strToU8(withOwnIds(strFromU8(bytes)))
  }
  const types = "[Content_Types].xml"
  parts[types] = strToU8(withTypesOf(strFromU8(parts[types] ?? new Uint8Array()), parts))
  return zipSync(parts, { level: 6 }) as Uint8Array<ArrayBuffer>
}

/** The library declares the types of masters that it has not written. */
function withTypesOf(xml: string, parts: Readonly<Record<string, Uint8Array>>): string {
  return xml.replaceAll(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (written, name: string) => (parts[name] === undefined ? "" : written))
}

/** A bar chart of the library names a third axis that it does not define. */
function withDefinedAxes(xml: string): string {
  const defined = new Set([...xml.matchAll(/<c:(?:cat|val|ser|date)Ax>\s*<c:axId val="(\d+)"\/>/g)].map(([, id]) => id))
  return xml.replaceAll(/<c:axId val="(\d+)"\/>/g, (written, id: string) => (defined.has(id) ? written : ""))
}

/** What only carries others up has no fill, no figure and no name in the legend. */
function withUnseenCarriers(xml: string): string {
  const carrier = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].findIndex(([series]) => /<c:tx>.*?<c:v> <\/c:v>.*?<\/c:tx>/s.test(series))
  if (carrier < 0) return xml
  let at = -1
  return xml.replaceAll(/<c:ser>.*?<\/c:ser>/gs, (series) => {
    at += 1
    if (at !== carrier) return series
    return series
      .replace(/<c:spPr>.*?<\/c:spPr>/s, "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>")
      .replace(/<c:dLbls>.*?<\/c:dLbls>/s, `<c:dLbls><c:delete val="1"/></c:dLbls>`)
  })
}

/** A legend names nobody twice, and not what is unseen. */
function withShortLegend(xml: string): string {
  const names = [...xml.matchAll(/<c:ser>.*?<c:tx>.*?<c:v>(.*?)<\/c:v>.*?<\/c:tx>/gs)].map(([, name]) => name ?? "")
  const entries = names.flatMap((name, i) =>
    name === " " || names.indexOf(name) < i ? `<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>` : [],
  )
  return xml.replace(/(<c:legend>\s*<c:legendPos [^>]*\/>)/, `$1${entries.join("")}`)
}

/** The library numbers placeholders and charts apart, so that two of them may have one number. */
function withOwnIds(xml: string): string {
  let id = 0
  return xml.replaceAll(/<p:cNvPr id="\d+"/g, () => {
    id += 1
    return `<p:cNvPr id="${id}"`
  })
}
