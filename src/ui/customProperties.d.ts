// Style attributes may set custom properties, such as the colour of an issuer.
import "react"

declare module "react" {
  interface CSSProperties {
    [property: `--${string}`]: string
  }
}
