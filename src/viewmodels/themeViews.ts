// Which view shows the figures of a theme.
import type { Theme } from "@/schema/catalogue"
import type { View } from "./view"

export type ThemeView = Exclude<keyof View["messages"]["nav"]["views"], "overview">

export const THEME_VIEWS: Record<Theme, ThemeView> = {
  profile: "operations",
  workforce: "workforce",
  training: "training",
  emissions: "emissions",
  resources: "resources",
  governance: "governance",
  operations: "operations",
}
