// Who may import whom, in one table. The linter's configuration is generated from it (npm run lint:seal); a test fails on drift.

/** Folder → the folders it may import from. Everything flows one way: schema → domain → … → pages → app. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  schema: [],
  domain: ["schema"],
  i18n: [],
  queries: ["schema", "domain"],
  state: ["i18n"],
  viewmodels: ["schema", "domain", "i18n"],
  export: ["schema", "domain", "i18n", "viewmodels"],
  drawing: [],
  ui: [],
  pages: ["schema", "domain", "i18n", "queries", "state", "viewmodels", "export", "drawing", "ui"],
  app: ["schema", "domain", "i18n", "queries", "state", "viewmodels", "ui", "pages"],
  tools: ["schema", "domain", "i18n", "viewmodels", "app"],
}

/** Library → the only folders that may know it. */
const OWNERS: Record<string, readonly string[]> = {
  recharts: ["drawing"],
  zustand: ["state"],
  nuqs: ["state", "app"],
  "zod/mini": ["schema", "queries", "tools"],
  "@tanstack/react-query": ["queries", "pages", "app"],
  "pdfjs-dist": ["pages"],
  "@tanstack/react-virtual": ["ui"],
  papaparse: ["export"],
  react: ["i18n", "queries", "state", "drawing", "ui", "pages", "app"],
}

type Restriction = { group: string[]; message: string }

/** The linter's overrides: one per folder of src. */
export function boundaryOverrides(): { files: string[]; rules: Record<string, unknown> }[] {
  const folders = Object.keys(MAY_IMPORT)
  return folders.map((folder) => {
    const allowed = new Set([folder, ...(MAY_IMPORT[folder] ?? [])])
    const patterns: Restriction[] = folders
      .filter((other) => !allowed.has(other))
      .map((other) => ({ group: [`@/${other}/**`, `**/../${other}/**`], message: `${folder} does not import from ${other}: see src/tools/boundaries.ts` }))
    for (const [library, owners] of Object.entries(OWNERS))
      if (!owners.includes(folder))
        patterns.push({ group: [library, `${library}/*`], message: `${library} belongs to ${owners.join(", ")}: see src/tools/boundaries.ts` })
    return { files: [`src/${folder}/**/*.{ts,tsx}`], rules: { "no-restricted-imports": ["error", { patterns }] } }
  })
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
