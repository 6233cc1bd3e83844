// Byte budgets of the built site. What the first view fetches before it is idle is read from the built page itself, so that a
// chunk that the bundler splits off cannot slip past its budget.
import { readFileSync } from "node:fs"

const html = readFileSync("dist/index.html", "utf8")

/** Files that the built page names for boot.js under a heading. */
function named(heading) {
  const content = new RegExp(`<meta name="${heading}" content="([^"]*)"`).exec(html)?.[1]
  if (!content) throw new RangeError(`dist/index.html names no ${heading}`)
  return content.split(" ").map((file) => file.replace("./", "dist/"))
}

const beforeIdle = [...named("app"), ...named("language-zh-Hant"), "dist/boot.js"]

/** The chunk that works out checks, rows and findings, with those it is made of. */
const reconciling = ["reconciliation", "runChecks", "grades", "factors", "harmonised"].map((chunk) => `dist/assets/${chunk}-*.js`)

export default [
  { name: "JS before idle: entry, React and the first language", path: beforeIdle, limit: "97280 B" },
  { name: "The same in English", path: [...named("app"), ...named("language-en"), "dist/boot.js"], limit: "97280 B" },
  {
    name: "JS of the first view including the chart library",
    path: [...beforeIdle, "dist/assets/chart-library-*.js", "dist/assets/BarRowsChart-*.js", "dist/assets/LibraryBars-*.js", "dist/assets/Readable-*.js"],
    limit: "194560 B",
  },
  { name: "Words of all other views in one language", path: [...named("words-zh-Hant"), "dist/assets/words-*-zh-Hant-*.js", "!dist/assets/words-core-*.js"], limit: "24 kB" },
  { name: "Checks, harmonisation, and what is found in them", path: reconciling, limit: "27.5 kB" },
  // What the overview shows below its headlines comes after the first picture; the overview is none of the other views.
  { name: "Pages of all other views together", path: ["dist/assets/view-*.js", "!dist/assets/view-overview-*.js", "dist/assets/CardsPage-*.js", "dist/assets/Card-*.js"], limit: "64 kB" },
  { name: "The long table of all data: its library draws the rows in view", path: "dist/assets/LongTable-*.js", limit: "18 kB" },
  { name: "What the overview shows below its headlines", path: "dist/assets/view-overview-*.js", limit: "10 kB" },
  { name: "The matrix digitiser with its CSS, without the PDF reader", path: ["dist/assets/Digitiser-*.js", "dist/assets/Digitiser-*.css"], limit: "14 kB" },
  {
    name: "Search, and the making of files: fetched when a reader reaches for them",
    path: ["dist/assets/SearchPalette-*.js", "dist/assets/dataFiles-*.js", "dist/assets/saveFile-*.js", "dist/assets/papaparse*.js"],
    limit: "16 kB",
  },
  { name: "HTML with the prerendered first view in both main languages and its CSS", path: "dist/index.html", limit: "12 kB" },
  { name: "Pictures of cards: fetched when a reader asks for one", path: ["dist/assets/PictureDialog-*", "dist/assets/makePicture-*"], limit: "8 kB" },
  { name: "The stage: fetched when a reader presents", path: ["dist/assets/Presented-*", "dist/assets/Stage-*"], limit: "5 kB" },
  { name: "Decks: fetched when a reader opens one", path: ["dist/assets/DeckPage-*", "dist/assets/Tray-*"], limit: "10.5 kB" },
  { name: "PowerPoint files: fetched when a reader asks for one", path: ["dist/assets/pptx-*.js", "dist/assets/pptxgen*.js", "dist/assets/slides-*.js"], limit: "140 kB" },
  { name: "Workbooks: fetched when a reader asks for one", path: ["dist/assets/workbook-*.js", "dist/assets/universal-*.js"], limit: "24 kB" },
  { name: "CSS of everything else: what all views share, and each view's own", path: ["dist/assets/*.css", "!dist/assets/index-*.css", "!dist/assets/Digitiser-*.css", "!dist/assets/PictureDialog-*.css", "!dist/assets/Presented-*.css", "!dist/assets/Stage-*.css", "!dist/assets/makePicture-*.css", "!dist/assets/DeckPage-*.css"], limit: "11.25 kB" },
  { name: "Data of both reports and what they use of the catalogue", path: ["dist/data/manifest.json", "dist/data/catalogue.json", "dist/data/reports/*.json"], limit: "56 kB" },
].map((budget) => ({ ...budget, brotli: true }))
