// The messages of the languages that are written by hand, for programs that run without Vite and its ways of finding files.
import { sayingPeriods } from "@/i18n/sayingPeriods"
import { words as enCore } from "@/i18n/words/en/core"
import { words as enShared } from "@/i18n/words/en/shared"
import type { Messages } from "@/i18n/words/types"
import { words as zhHantCore } from "@/i18n/words/zh-Hant/core"
import { words as zhHantShared } from "@/i18n/words/zh-Hant/shared"

export const WRITTEN = {
  "zh-Hant": sayingPeriods({ ...zhHantCore, ...zhHantShared }, zhHantCore.period),
  en: sayingPeriods({ ...enCore, ...enShared }, enCore.period),
} satisfies Record<string, Messages>
