// A small page for every view and language, for links in messages: who unfurls it reads what the view has found, who opens it is taken there.
import { entryOf, type Language } from "@/i18n/language"

/** The folder of these pages, beside the site's own. */
export const SHARE = "share"

/** What a page is made of: `html` is the view as it was prerendered. */
export type Shared = { view: string; language: Language; product: string; html: string }

/** Escapes text for an HTML attribute or element. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
}

/** The text of the first element that a pattern finds in prerendered HTML, with its entities; "" where it finds none. */
function textOf(html: string, pattern: RegExp): string {
  const found = pattern.exec(html)?.[1] ?? ""
  return found
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/\s+/g, " ")
    .trim()
}

/** The name of a page in its folder, without its ending. */
export function shareName(view: string, language: Language): string {
  return `${view}.${language}`
}

/**
 * `site`: the address of the site, ending in a slash, for what must be absolute (`og:url`); "" where it is not known: addresses are then
 * relative. Its picture is named by whoever draws it (social.ts).
 */
export function sharePage({ view, language, product, html }: Shared, site: string): string {
  // Taken from HTML, where it is escaped already.
  const heading = textOf(html, /<h1[^>]*>(.*?)<\/h1>/s)
  const lead = textOf(html, /<p class="lead">(.*?)<\/p>/s)
  const address = `?view=${view}&amp;lang=${language}`
  const property = (name: string, content: string) => `<meta property="og:${name}" content="${content}" />`
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${heading} · ${escaped(product)}</title>
    <meta name="description" content="${lead}" />
    <link rel="canonical" href="${site === "" ? "../" : site}${address}" />
    ${[
      property("type", "article"),
      property("site_name", escaped(product)),
      property("title", heading),
      property("description", lead),
      property("locale", entryOf(language).id.replace("-", "_")),
      ...(site === "" ? [] : [property("url", `${site}${SHARE}/${shareName(view, language)}.html`)]),
    ].join("\n    ")}
    <meta http-equiv="refresh" content="0; url=../${address}" />
  </head>
  <body>
    <p><a href="../${address}">${heading}</a></p>
  </body>
</html>
`
}

/** The address that the host gives in SITE_URL, ending in a slash; "" where there is none. Throws where it is no address. */
export function siteAddress(given: string | undefined): string {
  if (given === undefined || given === "") return ""
  const { href } = new URL(given)
  return href.endsWith("/") ? href : `${href}/`
}
