// Who may import whom, in one table. The linter's configuration is generated from it (npm run lint:seal); a test fails on drift.

/** Folder → the folders it may import from. Everything flows one way: schema → domain → figures → drawing, ui, export → page → views → app; the gallery, which is never built into the site, stands beside. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  schema: [],
  domain: ["schema"],
  i18n: ["schema"],
  queries: ["schema", "domain"],
  state: ["schema", "i18n"],
  figures: ["schema", "domain", "i18n"],
  drawing: ["figures"],
  ui: ["figures"],
  export: ["schema", "domain", "i18n", "figures"],
  page: ["schema", "domain", "i18n", "queries", "state", "figures", "drawing", "ui", "export"],
  views: ["schema", "domain", "i18n", "queries", "state", "figures", "drawing", "ui", "export", "page"],
  app: ["schema", "domain", "i18n", "queries", "state", "figures", "ui", "export", "page", "views"],
  gallery: ["i18n", "state", "figures", "drawing", "ui", "page"],
  tools: ["schema", "domain", "i18n", "figures", "export", "page", "app"],
}

/** Library → the only folders that may know it. */
const OWNERS: Record<string, readonly string[]> = {
  recharts: ["drawing"],
  zustand: ["state"],
  "zod/mini": ["schema", "queries", "tools"],
  "@tanstack/react-query": ["queries", "page", "views", "app"],
  "pdfjs-dist": ["views"],
  "@tanstack/react-virtual": ["ui"],
  papaparse: ["export"],
  "write-excel-file": ["export"],
  pptxgenjs: ["export"],
  fflate: ["export"],
  uqr: ["export"],
  react: ["i18n", "queries", "state", "drawing", "ui", "page", "views", "app", "gallery"],
}

type Restriction = { group: string[]; message: string }

/** What one folder of src may not import. */
function restrictionsOf(folder: string): Restriction[] {
  const folders = Object.keys(MAY_IMPORT)
  const allowed = new Set([folder, ...(MAY_IMPORT[folder] ?? [])])
  const patterns: Restriction[] = folders
    .filter((other) => !allowed.has(other))
    .map((other) => ({ group: [`@/${other}/**`, `**/../${other}/**`], message: `${folder} does not import from ${other}: see src/tools/boundaries.ts` }))
  for (const [library, owners] of Object.entries(OWNERS))
    if (!owners.includes(folder))
      patterns.push({ group: [library, `${library}/*`], message: `${library} belongs to ${owners.join(", ")}: see src/tools/boundaries.ts` })
  return patterns
}

/** A view is a house of its own: from each depth of its folder, the way out that would lead into another one is closed. */
const OUT_OF_A_VIEW = [
  { files: "src/views/*/*.{ts,tsx}", out: ["../*/**", "../*"] },
  { files: "src/views/*/*/*.{ts,tsx}", out: ["../../*/**", "../../*"] },
] as const

/** The linter's overrides: one per folder of src, and the views apart from one another. */
export function boundaryOverrides(): { files: string[]; rules: Record<string, unknown> }[] {
  const restrict = (files: string, patterns: readonly Restriction[]) => ({ files: [files], rules: { "no-restricted-imports": ["error", { patterns }] } })
  const message = "no view imports another: what two of them need lives in src/figures or src/page"
  return [
    ...Object.keys(MAY_IMPORT).map((folder) => restrict(`src/${folder}/**/*.{ts,tsx}`, restrictionsOf(folder))),
    ...OUT_OF_A_VIEW.map(({ files, out }) =>
      restrict(files, [...restrictionsOf("views"), { group: ["@/views/**", "!@/views/registry", "!@/views/words", ...out], message }]),
    ),
  ]
}

/** The whole configuration of the linter. */
export function lintConfiguration() {
  return {
    $schema: "./node_modules/oxlint/configuration_schema.json",
    plugins: ["typescript", "react", "jsx-a11y", "import", "unicorn", "oxc", "promise"],
    categories: { correctness: "error", suspicious: "error", perf: "error" },
    env: { browser: true, node: true, es2024: true },
    ignorePatterns: ["dist", "public/data", "node_modules"],
    rules: {
      "no-console": "error",
      "import/no-cycle": "error",
      "import/no-default-export": "error",
      "import/no-unassigned-import": "off",
      "react/react-in-jsx-scope": "off",
      "react/jsx-no-useless-fragment": "error",
      "react/no-array-index-key": "error",
      "react/exhaustive-deps": "error",
      "typescript/no-explicit-any": "error",
      "typescript/no-non-null-assertion": "error",
      "typescript/no-floating-promises": "error",
      "typescript/switch-exhaustiveness-check": "error",
      "typescript/consistent-type-imports": "error",
      "typescript/no-unsafe-type-assertion": "off",
      "jsx-a11y/no-noninteractive-tabindex": "off",
      "jsx-a11y/prefer-tag-over-role": "off",
      // Only the React compiler, which is not used, has to know about such libraries.
      "react/incompatible-library": "off",
      "no-shadow": "off",
      "no-empty-pattern": "off",
      "unicorn/consistent-function-scoping": "off",
      "unicorn/prefer-array-flat-map": "off",
      "oxc/no-map-spread": "off",
      "promise/always-return": "off",
      "react/exhaustive-effect-dependencies": "off",
      "typescript/consistent-return": "off",
      "consistent-return": "off",
      "no-await-in-loop": "off",
      "unicorn/no-array-sort": "off",
      "import/no-named-as-default-member": "off",
    },
    overrides: [
      ...boundaryOverrides(),
      { files: ["src/tools/**/*.ts"], rules: { "no-console": "off" } },
      { files: ["*.config.ts", "public/boot.js", ".size-limit.js"], rules: { "import/no-default-export": "off" } },
    ],
  }
}
