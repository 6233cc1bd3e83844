// The markup with which another site shows a card, and the words with which a text quotes it.

type Shown = { title: string; card: string; page: string; language: string }

/** The address of a card alone: the reader's issuers, basis and choices, without what only concerns the page. */
function embedAddress({ card, page, language }: Omit<Shown, "title">): URL {
  const address = new URL(window.location.href)
  for (const name of ["full", "ev", "theme"]) address.searchParams.delete(name)
  address.searchParams.set("view", page)
  address.searchParams.set("embed", card)
  address.searchParams.set("lang", language)
  address.hash = ""
  return address
}

/** An iframe that needs no script of the page around it, and a line that says where it comes from. */
export function embedCode({ title, ...shown }: Shown, words: { source: string }): string {
  const address = embedAddress(shown)
  const whole = new URL(address)
  whole.searchParams.delete("embed")
  const frame = `<iframe src="${escape(address.href)}" title="${escape(title)}" width="100%" height="640" loading="lazy" style="border:0" sandbox="allow-scripts allow-same-origin allow-popups"></iframe>`
  return `${frame}\n<p>${escape(words.source)} <a href="${escape(whole.href)}">${escape(whole.host + whole.pathname)}</a></p>`
}

/** "Weimob’s headcount fell 46.5% from 2021 to 2023. (2026, November 26). ESG Compared. https://…" */
export function quotation({ title, product, date, address }: { title: string; product: string; date: string; address: string }): string {
  return `${title}. (${date}). ${product}. ${address}`
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
}
