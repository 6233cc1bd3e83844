// The words of the product that browser tests look for, by language: the only file here that knows where they stand.
import { loadMessages } from "../../src/i18n/catalogues"

export const WORDS = { "zh-Hant": await loadMessages("zh-Hant"), "zh-Hans": await loadMessages("zh-Hans"), en: await loadMessages("en") }
