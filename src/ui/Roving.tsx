// A frame around figures that are one stop of the Tab key together (see useRoving.ts).
import { type ComponentPropsWithoutRef, useRef } from "react"
import { useRoving } from "./useRoving"

export function Roving(props: ComponentPropsWithoutRef<"div">) {
  const frame = useRef<HTMLDivElement>(null)
  useRoving(frame)
  return <div {...props} ref={frame} data-roving="" />
}
