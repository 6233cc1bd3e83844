// The axis titles as the figure prints them, typed by the reader; a title needs both languages.

import { useId } from "react"
import type { AxisTitle } from "@/domain/digitise"
import type { Words } from "../words/zh-Hant"

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
    <fieldset className="dig-titles" aria-describedby={hint}>
      <legend>{words.heading}</legend>
      {AXES.map((axis) => (
        <div key={axis} className="dig-title">
          <span className="dig-title-axis">{words[axis]}</span>
          {(["zh-Hant", "en"] as const).map((language) => (
            <label key={language}>
              <span className="dig-hint">{language === "en" ? words.english : words.chinese}</span>
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
      <p className={incomplete ? "dig-refusal" : "dig-hint"} id={hint}>
        {words.incomplete}
      </p>
    </fieldset>
  )
}
