// The axis titles as the figure prints them, typed by the reader; a title needs both languages.

import { useId } from "react"
import type { AxisTitle } from "@/domain/digitise"
import type { Words } from "../words/zh-Hant"
import digitiserStyles from "./Digitiser.module.css"
import resultPanelStyles from "./ResultPanel.module.css"

type Props = {
  titles: { x: AxisTitle; y: AxisTitle }
  words: Words["digitiser"]["titles"]
  onChange: (axis: "x" | "y", language: keyof AxisTitle, text: string) => void
}

const AXES = ["x", "y"] as const

export function AxisTitles({ titles, words, onChange }: Props) {
  const hint = useId()
  const incomplete = AXES.some((axis) => (titles[axis]["zh-Hant"].trim() === "") !== (titles[axis].en.trim() === ""))
  return (
    <fieldset className={resultPanelStyles.titles} aria-describedby={hint}>
      <legend>{words.heading}</legend>
      {AXES.map((axis) => (
        <div key={axis} className={resultPanelStyles.title}>
          <span className={resultPanelStyles.titleAxis}>{words[axis]}</span>
          {(["zh-Hant", "en"] as const).map((language) => (
            <label key={language}>
              <span className={digitiserStyles.hint}>{language === "en" ? words.english : words.chinese}</span>
              <input
                type="text"
                lang={language}
                aria-label={`${words[axis]} · ${language === "en" ? words.english : words.chinese}`}
                value={titles[axis][language]}
                onChange={(event) => onChange(axis, language, event.target.value)}
              />
            </label>
          ))}
        </div>
      ))}
      <p className={incomplete ? digitiserStyles.refusal : digitiserStyles.hint} id={hint}>
        {words.incomplete}
      </p>
    </fieldset>
  )
}
